const KEY = 'holdfast-word';

/** Leaves a message for the page that this tab loads next. It is lost if the browser does not store it. */
export function leaveWord(word: string): void {
  try {
    sessionStorage.setItem(KEY, word);
  } catch {
    // Then the next page shows no message.
  }
}

/** The message that the previous page left, once; null without one. */
export function takeWord(): string | null {
  try {
    const word = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return word;
  } catch {
    return null;
  }
}
