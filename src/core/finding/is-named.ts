import { bareName, wordsOf } from './words-of.ts';

/** Whether a name has every word of a query, or a part of a word; every name has those of an empty query. */
export function isNamed(name: string, query: string): boolean {
  const bare = bareName(name);
  return wordsOf(query).every(({ text }) => bare.includes(text));
}
