import { HIDDEN } from '../shape/plain-text.ts';

/** A text that is longer is not read. The longest routine the format can hold is shorter. */
export const MOST_LETTERS = 2_000_000;
export const MOST_LINES = 12_000;
/** A longer line is kept, and not read. */
export const MOST_LETTERS_A_LINE = 2000;

/** Why a whole text is not read. Lines and columns count from 1. */
export type Refusal =
  | { readonly code: 'too-much-text'; readonly most: number }
  | { readonly code: 'too-many-lines'; readonly most: number }
  /** A control character, or one that turns the direction of writing: what is read is not what is seen. */
  | {
      readonly code: 'hidden-character';
      readonly line: number;
      readonly column: number;
      readonly point: number;
    };

/** The reason why a text cannot be read at all, or null. */
export function refusalOf(text: string): Refusal | null {
  if (text.length > MOST_LETTERS) return { code: 'too-much-text', most: MOST_LETTERS };
  const hidden = text.search(HIDDEN);
  if (hidden >= 0) {
    const before = text.slice(0, hidden).split(/\r\n|[\n\r]/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { code: 'hidden-character', line: before.length, column, point: text.charCodeAt(hidden) };
  }
  let lines = 1;
  for (const _ of text.matchAll(/\r\n|[\n\r]/g)) lines += 1;
  return lines > MOST_LINES ? { code: 'too-many-lines', most: MOST_LINES } : null;
}
