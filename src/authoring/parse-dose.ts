import { seconds } from '../core/duration.ts';
import type { Dose, NumberRange, Tempo } from '../core/routine/routine.ts';
import type { doseFields } from './dose-file.ts';
import type { ObjectShape, Of } from './shape/shape.ts';

/** A dose as written in a file. */
type DoseFile = Of<ObjectShape<Record<never, never>, typeof doseFields>>;

/** Null when there is neither a hold nor reps. */
export function toDose(file: DoseFile): Dose | null {
  if (file.hold !== undefined) {
    const shortest = file.shortest === undefined ? {} : { shortestMs: seconds(file.shortest) };
    return { kind: 'hold', ms: toMs(file.hold), switchAtHalf: file.switchAtHalf ?? null, ...shortest };
  }
  if (file.reps === undefined) return null;
  return {
    kind: 'reps',
    reps: toRange(file.reps),
    tempo: file.tempo === undefined ? null : toTempo(file.tempo),
    holdMs: file.holdInRep === undefined ? null : toMs(file.holdInRep),
  };
}

function toTempo(text: string): Tempo {
  const [lower = 0, bottom = 0, lift = 0, top = 0] = text.split('-').map(Number);
  return { lowerMs: seconds(lower), bottomMs: seconds(bottom), liftMs: seconds(lift), topMs: seconds(top) };
}

type RangeInFile = number | readonly [number, number];

export function toRange(value: RangeInFile): NumberRange {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { low, high };
}

export function toMs(value: RangeInFile): NumberRange {
  const { low, high } = toRange(value);
  return { low: seconds(low), high: seconds(high) };
}
