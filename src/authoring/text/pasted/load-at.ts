import type { Amount, Load } from '../../../core/routine/said.ts';
import { at, type Found, isDigit } from '../quantity.ts';

const RPE = /rpe\s*[:=]?\s*(?:of )?/iuy;
const EFFORT = /(\d{1,2}(?:\.5)?)(?:\s?[-–]\s?(\d{1,2}(?:\.5)?))?/y;
const LEFT = /\s*(?:left|rir|reps? in (?:reserve|the tank)|reps? left)(?!\p{L})/iuy;
const WEIGHT = /([-−+]?\d{1,3}(?:[.,]\d{1,2})?)\s?(kgs?|kilos?|lbs?|pounds?)(?!\p{L})/iuy;

/** The number of "20 or 30 kg", "20/15 kg", "20-30 kg", and the unit that both have. */
const SHARED =
  /([-−+]?\d{1,3}(?:[.,]\d{1,2})?)(?=\s?(?:\/|or|to|-|–)\s?\d{1,3}(?:[.,]\d{1,2})?\s?(kgs?|kilos?|lbs?|pounds?)(?!\p{L}))/iuy;
const AFTER_SIGN = /(?:@|\bat|\bwith)\s*$/iu;
const ALSO = /\s*(\/|\(|or|to|-|–|=|≈)\s*/iuy;
const KG_A_POUND = 0.4536;
/** What people round to when they say a weight in both units, as a share of it. */
const ROUNDED = 0.03;

/** What a load begins with that does not begin with a digit. */
export const LOAD_WORDS = [RPE, WEIGHT] as const;

/** What to start from: "20 kg", "-15 kg", "RPE 8", "2 left". */
export function loadAt(text: string, from: number): Found<Load> | null {
  const rpe = isDigit(text, from) ? null : at(RPE, text, from);
  const start = from + (rpe?.[0].length ?? 0);
  const effort = at(EFFORT, text, start);
  const end = start + (effort?.[0].length ?? 0);
  const left = effort && !rpe ? at(LEFT, text, end) : null;
  if (effort && (rpe || left)) {
    const [, low = '', high = low] = effort;
    const value: Amount = low === high ? Number(low) : [Number(low), Number(high)];
    return { value: { kind: rpe ? 'rpe' : 'left', value }, to: end + (left?.[0].length ?? 0) };
  }
  const weight =
    at(WEIGHT, text, from) ?? (AFTER_SIGN.test(text.slice(0, from)) ? at(SHARED, text, from) : null);
  if (!weight) return null;
  const [whole, number = '', unit = ''] = weight;
  const value = Number(number.replace('\u2212', '-').replace(',', '.'));
  return { value: { kind: /^k/i.test(unit) ? 'kg' : 'lb', value }, to: from + whole.length };
}

/**
 * A second load after one. `begins` and `to`: with the sign or word between them and the brackets around it; `from` and
 * `end`: without.
 */
export function otherLoadAt(
  text: string,
  after: number,
): (Found<Load> & { readonly begins: number; readonly from: number; readonly end: number }) | null {
  const also = at(ALSO, text, after);
  if (!also) return null;
  const from = after + also[0].length;
  const load = loadAt(text, from);
  if (!load) return null;
  const close = also[1] === '(' ? (/^\s*\)/.exec(text.slice(load.to))?.[0].length ?? 0) : 0;
  const begins = from - also[0].trimStart().length;
  return { value: load.value, begins, from, end: load.to, to: load.to + close };
}

const inKg = ({ kind, value }: Load): number | null =>
  typeof value !== 'number' || kind === 'rpe' || kind === 'left'
    ? null
    : kind === 'kg'
      ? value
      : value * KG_A_POUND;

/** Whether two loads are one weight in two units. */
export function isSameWeight(one: Load, other: Load): boolean {
  const [a, b] = [inKg(one), inKg(other)];
  return a !== null && b !== null && one.kind !== other.kind && Math.abs(a - b) <= Math.abs(a) * ROUNDED;
}
