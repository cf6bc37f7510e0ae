import type { Refusal } from '../../core/routine/said.ts';
import { HIDDEN } from '../shape/shape.ts';

/** A longer text is not read. The longest routine that the format allows is shorter. */
const MOST_LETTERS = 2_000_000;
const MOST_LINES = 12_000;
/** A longer line is kept, and not read. */
export const MOST_LETTERS_A_LINE = 2000;

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
