/** Long enough for the slowest browser to have begun to save. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file over to the person, by the browser's own way of downloading. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
