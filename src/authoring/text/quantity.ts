import type { Amount } from '../../core/routine/said.ts';

/** A value found at a place in a text, and where it ends. */
export interface Found<Value> {
  readonly value: Value;
  readonly to: number;
}

const CLOCK = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?`;
const DECIMAL = String.raw`\d{1,6}(?:[.,]\d{1,2})?`;
const UNIT = String.raw`(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)(?![\p{L}\d])`;
const DASH = String.raw`\s?(?:-|–|—|to)\s?`;

const TIME = new RegExp(
  `(${CLOCK}|${DECIMAL})(?:[\\s-]?(${UNIT}))?(?:(${DASH})(${CLOCK}|${DECIMAL})(?:[\\s-]?(${UNIT}))?)?`,
  'iuy',
);
const ONE_TIME = new RegExp(`(?:${CLOCK}|${DECIMAL})(?:[\\s-]?${UNIT})?`, 'iuy');
const COUNT = new RegExp(`(\\d{1,6})(?:${DASH}(\\d{1,6}))?(?![\\d:]|[-–.,]\\d)`, 'iuy');
const DISTANCE = /\d+(?:[.,]\d+)?\s?(?:m|km|meters?|metres?|miles?|mi|yards?|yd|ft|feet)(?![\p{L}\d])/iuy;

/** Something in quotes, in a masked text. */
export const QUOTED = /"[^"]*"/y;

/** The match of a pattern exactly at a place; the pattern is sticky. */
export function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** A sticky pattern that matches where one of these does: one look instead of one for each. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iuy');

/** Whether there is a digit at a place. */
export function isDigit(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return code >= 48 && code <= 57;
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Null without a unit or a colon. */
function toSeconds(number: string, unit: string | undefined): number | null {
  if (number.includes(':')) {
    const parts = number.split(':').map(Number);
    return parts.reduce((sum, part) => sum * 60 + part, 0);
  }
  const each = UNIT_SECONDS[unit?.charAt(0).toLowerCase() ?? ''];
  return each === undefined ? null : Math.round(Number(number.replace(',', '.')) * each);
}

const amount = (low: number, high: number): Amount => (low === high ? low : [low, high]);

/** A time or a range of times: "45s", "1:30", "20-30 s", "1 to 2 min". Null without a unit. */
export function timeAt(text: string, from: number): Found<Amount> | null {
  if (!isDigit(text, from)) return null;
  const match = at(TIME, text, from);
  if (!match) return null;
  const [whole, first = '', unit, dash = '', second, lastUnit] = match;
  const spaced = dash.startsWith(' ') && dash.trim() !== 'to';
  // "30s - 10 reps" is a time and something else.
  if (second !== undefined && !(unit && !lastUnit && !second.includes(':') && spaced)) {
    const low = toSeconds(first, unit ?? lastUnit);
    const high = toSeconds(second, lastUnit ?? unit);
    if (low !== null && high !== null) return { value: amount(low, high), to: from + whole.length };
  }
  const only = toSeconds(first, unit);
  if (only === null) return null;
  const short = at(ONE_TIME, text, from);
  return { value: only, to: from + (short?.[0].length ?? 0) };
}

/** A whole number or a range of them: "8", "8-12", "3 to 4". Not a part of "21-15-9" or "1:30". */
export function countAt(text: string, from: number): Found<Amount> | null {
  if (!isDigit(text, from)) return null;
  const match = at(COUNT, text, from);
  if (!match) return null;
  const [whole, low = '', high = low] = match;
  return { value: amount(Number(low), Number(high)), to: from + whole.length };
}

/** The end of a distance such as "400m", which no dose can express. */
export function distanceAt(text: string, from: number): number | null {
  const match = at(DISTANCE, text, from);
  return match && from + match[0].length;
}

export const ends = (value: Amount): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value;

/** "8", "8-12". */
export function writeCount(value: Amount): string {
  const [low, high] = ends(value);
  return low === high ? String(low) : `${low}-${high}`;
}

/** "45s", "60-90s", "2min", "1h". */
export function writeTime(value: Amount): string {
  const both = ends(value);
  const [each, unit] = both.every((end) => end % 3600 === 0 && end > 0)
    ? [3600, 'h']
    : both.every((end) => end % 60 === 0 && end >= 120)
      ? [60, 'min']
      : [1, 's'];
  const [low, high] = both;
  return `${writeCount([low / each, high / each])}${unit}`;
}
