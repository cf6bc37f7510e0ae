/** Asks the browser not to clear this site's storage by itself; for after the first finished session. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
