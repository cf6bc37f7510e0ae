import type { DoseRange, NumberRange } from '../../routine/routine.ts';
import { HOLD_STEP_MS, type Level, pick } from '../choices.ts';

/** One of a routine's ranges while a fitting looks for its value. */
export interface Dial extends NumberRange {
  readonly key: string;
  /** The value at the person's level. */
  readonly level: number;
  /** Below `low` for a hold that may be shorter, or sets or reps that may be fewer, when time is short; else `low`. */
  readonly floor: number;
  /** The step of one turn. */
  readonly step: number;
  value: number;
}

/** Roughly how many steps a wide range has. */
const MOST_STEPS = 10;

export function dialOf(
  key: string,
  range: DoseRange,
  level: Level,
  unit: 1 | 2 | 1000 | typeof HOLD_STEP_MS,
  floor = range.low,
): Dial {
  const { high, least = range.low } = range;
  const step = Math.max(1, Math.ceil((high - range.low) / MOST_STEPS / unit)) * unit;
  const picked = pick(range, level, Math.min(unit, 1000));
  const low = Math.min(picked, Math.max(range.low, least));
  return { key, low, high, level: picked, floor: Math.min(floor, range.low), step, value: high };
}

/**
 * The share of what the history asks for that a hold keeps while anything else can make room. A rule of ours: the length
 * is to a hold what the weight is to reps. As long as that stays, fewer sets or reps keep what was gained (B. Spiering et
 * al., J Strength Cond Res 35(5), 2021), so reps may come down to the author's low end.
 */
const KEPT = 2 / 3;

/** The dial of a hold: when time is short, it goes down to its `low`, the share that is kept, and later to `floor`. */
export function holdDial(key: string, range: DoseRange, level: Level, floor?: number): Dial {
  const { low, from = low, least = low } = range;
  const kept = Math.min(from, Math.round((from * KEPT) / HOLD_STEP_MS) * HOLD_STEP_MS);
  return dialOf(key, { ...range, least: Math.max(least, kept) }, level, HOLD_STEP_MS, floor);
}
