import type { Amount, Load } from '../../../core/routine/said.ts';
import { at, type Found, isDigit } from '../quantity.ts';

const RPE = /rpe\s*[:=]?\s*(?:of )?/iuy;
const EFFORT = /(\d{1,2}(?:\.5)?)(?:\s?[-–]\s?(\d{1,2}(?:\.5)?))?/y;
const LEFT = /\s*(?:left|rir|reps? in (?:reserve|the tank)|reps? left)(?!\p{L})/iuy;
const WEIGHT = /([-−+]?\d{1,3}(?:[.,]\d{1,2})?)\s?(kgs?|kilos?|lbs?|pounds?)(?!\p{L})/iuy;

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
  const weight = at(WEIGHT, text, from);
  if (!weight) return null;
  const [whole, number = '', unit = ''] = weight;
  const value = Number(number.replace('\u2212', '-').replace(',', '.'));
  return { value: { kind: /^k/i.test(unit) ? 'kg' : 'lb', value }, to: from + whole.length };
}
