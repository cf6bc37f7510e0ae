import type { SetInfo } from '../../src/core/plan/plan.ts';
import type { SetRecord } from '../../src/core/training/record.ts';

const result = { kg: null, reps: null, holdMs: null, effort: null, reserve: null, entered: false };
type Sample = Partial<SetInfo> & Partial<Pick<SetRecord, 'ms' | 'outcome' | 'care'>>;
const resultOf = (more: Sample) =>
  more.dose?.kind === 'reps' ? { ...result, reps: more.dose.reps } : { ...result, holdMs: more.ms ?? 30_000 };
/** A set of a record: of a hold of 30 s that was done, unless something else is said. */
export const set = ({ outcome = 'done', ...more }: Sample & { result?: SetRecord['result'] }): SetRecord => {
  const info = {
    slot: 'a',
    exercise: 'side-plank',
    name: 'Side Plank',
    side: null,
    set: 1,
    sets: 1,
    dose: { kind: 'hold', ms: 30_000, switchAtHalf: null } as const,
    ms: 30_000,
    ...more,
  };
  return outcome === 'skipped'
    ? { ...info, outcome, result: null }
    : { ...info, outcome, result: more.result ?? resultOf(more) };
};
const reps = { kind: 'reps', reps: 8, pace: [], holdMs: null } as const;
/** A squat: two sets of eight. */
export const squat = { slot: 'b', exercise: 'squat', name: 'Squat', dose: reps, sets: 2 };
