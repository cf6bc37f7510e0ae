export interface Word {
  /** In lower case, without accents. */
  readonly text: string;
  readonly at: number;
}

/** Most names are ASCII and need no table of letters, which saves time in a text of a thousand lines. */
export const isAscii = (text: string): boolean => !/[^\0-\x7F]/.test(text);

/** A word as it is compared: in lower case, without accents. */
export const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The words of a name or a query, as they are compared. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({ text: fold(found[0]), at: found.index }));

/** A name as it is compared: its letters and digits in lower case, without accents and spaces. */
export const bareName = (name: string): string =>
  isAscii(name)
    ? name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
    : wordsOf(name)
        .map(({ text }) => text)
        .join('');

/** Whether a name has every word of a query, or a part of a word; every name has those of an empty query. */
export function isNamed(name: string, query: string): boolean {
  const bare = bareName(name);
  return wordsOf(query).every(({ text }) => bare.includes(text));
}
