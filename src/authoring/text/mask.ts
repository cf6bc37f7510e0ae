import { HIDDEN } from '../shape/shape.ts';

/**
 * Replaces each decorating letter in the masked line, one for one, so that a position in the masked line is the same
 * position in the line.
 */
const blank = (marks: string): string => ' '.repeat(marks.length);

const QUOTED = /"(?:[^"\\]|\\.)*"|“[^”]*”/g;
/** Replaces each letter between quotes. */
const INSIDE = '\u0001';

const BULLET = String.raw`[-*•‣▪◦●○·–—+→]|\d{1,2}[.)]|[A-Za-z]\d?[.):]|\[[ xX]?\]`;
const MARKS = new RegExp(`^\\s*(?:(?:${BULLET})\\s+)+`, 'u');
/** Digits in boxes, emoji, tags, and invisible characters. */
const UNSEEN =
  /\d\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|[\u200B-\u200F]|\u2060|\uFEFF|\u00AD|\u061C/gu;
const STRONG = /\*\*|__|~~|`|(?<![\d\s])\*(?=\s|$|[,.:;)])|(?<=^|\s|\()[*_](?=\p{L})|_(?=\s|$|[,.:;)])/gu;

/** A line with its decoration and the letters between quotes masked; it keeps its length. */
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
    // A hidden character that is written as an escape stays an escape.
    if (typeof value === 'string' && !HIDDEN.test(value)) return value;
  } catch {
    // Not JSON: a pasted quotation.
  }
  return quoted.slice(1, -1);
}

/** The text as it is if it reads back as the same text, in quotes otherwise. */
export const bareOrQuoted = (text: string): string =>
  text.trim() === text && !/^["“]|[\n\r]/.test(text) ? text : JSON.stringify(text);
