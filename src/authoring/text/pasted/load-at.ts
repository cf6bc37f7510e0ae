import { kgOf } from '../../../core/owns/unit.ts';
import type { Amount, Load } from '../../../core/routine/said.ts';
import { at, type Found, isDigit } from '../quantity.ts';

const RPE = /rpe\s*[:=]?\s*(?:of )?/iuy;
const EFFORT = /(\d{1,2}(?:\.5)?)(?:\s?[-–]\s?(\d{1,2}(?:\.5)?))?/y;
const LEFT = /\s*(?:left|rir|reps? in (?:reserve|the tank)|reps? left)(?!\p{L})/iuy;
const WEIGHT = /([-−+]?\d{1,3}(?:[.,]\d{1,2})?)\s?(kgs?|kilos?|lbs?|pounds?)(?!\p{L})/iuy;

/** The number of "20 or 30 kg", "20/15 kg", "20-30 kg", and the unit that both have. */
const SHARED = new RegExp(
  String.raw`([-−+]?\d{1,3}(?:[.,]\d{1,2})?)(?=\s?(?:[/–-]|or|to)\s?${WEIGHT.source})`,
  'iuy',
);
const AFTER_SIGN = /(?:@|at|with)\s*$/iu;
const ALSO = /\s*(?:[/(=–-]|or|to)\s*/iuy;
/** How far apart a weight in kilograms and the same weight in pounds may be, because people round: a share of it. */
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
  const [whole, number = ''] = weight;
  const value = Number(number.replace('\u2212', '-').replace(',', '.'));
  return { value: { kind: /k/i.test(weight.at(-1) ?? '') ? 'kg' : 'lb', value }, to: from + whole.length };
}

/** A second load after one. `begins`: where the sign or word before it begins; `from`: where the load itself does. */
export function otherLoadAt(
  text: string,
  after: number,
): (Found<Load> & { readonly begins: number; readonly from: number }) | null {
  const also = at(ALSO, text, after)?.[0] ?? '';
  const from = after + also.length;
  const load = also && loadAt(text, from);
  if (!load) return null;
  return { ...load, begins: from - (also.includes('(') ? 0 : also.trimStart().length), from };
}

const inKg = ({ kind, value }: Load): number =>
  kind === 'kg' || kind === 'lb' ? kgOf(Number(value), kind) : Number.NaN;

/** Whether two loads are one weight in two units. */
export const isSameWeight = (one: Load, other: Load): boolean =>
  one.kind !== other.kind && Math.abs(inKg(one) / inKg(other) - 1) <= ROUNDED;
