const KEY = 'holdfast-word';

/** Leaves a word for the page that this tab loads next. A browser that keeps nothing loses it. */
export function leaveWord(word: string): void {
  try {
    sessionStorage.setItem(KEY, word);
  } catch {
    // The next page says nothing then.
  }
}

/** The word that the page before this one left, once; null without one. */
export function takeWord(): string | null {
  try {
    const word = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return word;
  } catch {
    return null;
  }
}
