/** Closing the system's sheet is not an error: the person has changed their mind. */
const unlessClosed = (problem: unknown): 'closed' => {
  if (!(problem instanceof DOMException && problem.name === 'AbortError')) throw problem;
  return 'closed';
};

/** Whether the system offers to give this file to other apps. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** Opens the system's sheet to share a file with another app. */
export const shareFile = (file: File): Promise<'shared' | 'closed'> =>
  navigator.share({ files: [file] }).then(() => 'shared' as const, unlessClosed);

/** Whether the system can share links with other apps. */
export const canShareLinks = (): boolean => 'share' in navigator;

/** Opens the system's sheet to share a link with another app. */
export const shareLink = async (url: string, title: string): Promise<void> => {
  await navigator.share({ url, title }).catch(unlessClosed);
};

/** Long enough for the slowest browser to start the download. */
const REVOKE_AFTER_MS = 60_000;

/** Downloads a file. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
