import { HIDDEN } from '../shape/plain-text.ts';

/**
 * Stands in the masked line for a letter that says nothing. Every mark becomes as many of these as it had letters, so
 * that places in the masked line are places in the line.
 */
const blank = (marks: string): string => ' '.repeat(marks.length);

const QUOTED = /"(?:[^"\\]|\\.)*"|“[^”]*”/g;
/** In the place of the letters between quotes. */
const INSIDE = '\u0001';

const BULLET = String.raw`[-*•‣▪◦●○·–—+→]|\d{1,2}[.)]|[A-Za-z]\d?[.):]|\[[ xX]?\]`;
const MARKS = new RegExp(`^\\s*(?:(?:${BULLET})\\s+)+`, 'u');
/** Digits in boxes, emoji, tags, and what is not seen. */
const UNSEEN =
  /\d\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|[\u200B-\u200F]|\u2060|\uFEFF|\u00AD|\u061C/gu;
const STRONG = /\*\*|__|~~|`|(?<![\d\s])\*(?=\s|$|[,.:;)])|(?<=^|\s|\()[*_](?=\p{L})|_(?=\s|$|[,.:;)])/gu;

/** A line without what only decorates it, and without the letters between quotes: of the same length. */
export function masked(raw: string): string {
  const plain = /[^\x20-\x7E]/.test(raw)
    ? raw
        .replace(UNSEEN, blank)
        .replaceAll(/[\t\u00A0\u202F\u2009\u3000]/g, ' ')
        .replaceAll(/[’‘]/g, "'")
    : raw;
  const unmarked = plain.replace(MARKS, blank);
  const quoted = /["“]/.test(unmarked)
    ? unmarked.replace(QUOTED, (each) => `"${INSIDE.repeat(each.length - 2)}"`)
    : unmarked;
  return /[*_`~]/.test(quoted) ? quoted.replace(STRONG, blank) : quoted;
}

/** The text of a quoted piece of a line: what JSON says it is, or the letters between the quotes. */
export function unquoted(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    // What is hidden in an escape stays an escape.
    if (typeof value === 'string' && !HIDDEN.test(value)) return value;
  } catch {
    // Not JSON: a pasted quotation.
  }
  return quoted.slice(1, -1);
}

/** The text as it is if it reads back as itself, in quotes otherwise. */
export const bareOrQuoted = (text: string): string =>
  text.trim() === text && !/^["“]|[\n\r]/.test(text) ? text : JSON.stringify(text);
