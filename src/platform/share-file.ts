/** A person who closes the system's sheet has changed their mind: no error. */
const unlessClosed = (problem: unknown): void => {
  if (!(problem instanceof DOMException && problem.name === 'AbortError')) throw problem;
};

/** Whether the system offers to give this file to other apps. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** Opens the system's sheet to give a file to another app. */
export const shareFile = (file: File): Promise<void> =>
  navigator.share({ files: [file] }).catch(unlessClosed);

/** Whether the system offers to give links to other apps. */
export const canShareLinks = (): boolean => 'share' in navigator;

/** Opens the system's sheet to give a link to another app. */
export const shareLink = (url: string, title: string): Promise<void> =>
  navigator.share({ url, title }).catch(unlessClosed);
