/** Whether the system offers to give this file to other apps. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** Opens the system's sheet to give a file to another app. A person who closes it has changed their mind: no error. */
export async function shareFile(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch((problem: unknown) => {
    if (!(problem instanceof DOMException && problem.name === 'AbortError')) throw problem;
  });
}
