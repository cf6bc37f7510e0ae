import type { ExerciseEffort } from './exercise-effort.ts';
import type { SetResult } from './set-result.ts';

/** The best set of an exercise in a session. */
export type TopSet = Pick<SetResult, 'kg' | 'reps' | 'holdMs'>;

/** How an exercise went beside the sessions before it, from the one to name first to the one to name last. */
const STANDINGS = ['best', 'up', 'down', 'same', 'first'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface SinceLastTime {
  readonly exercise: string;
  readonly name: string;
  readonly top: TopSet;
  /** `best`: better than every session before. `up`, `same`, `down`: against the last one. `first`: none before. */
  readonly standing: Standing;
}

const topOf = ({ bestKg, bestReps, longestMs }: ExerciseEffort): TopSet => ({
  kg: bestKg,
  reps: bestReps,
  holdMs: bestReps === null ? longestMs : null,
});

/** Above zero when the first set is better: by weight, then reps, then whole seconds held. */
function compare(a: TopSet, b: TopSet): number {
  const seconds = ({ holdMs }: TopSet) => Math.round((holdMs ?? 0) / 1000);
  return Math.sign((a.kg ?? 0) - (b.kg ?? 0)) || (a.reps ?? 0) - (b.reps ?? 0) || seconds(a) - seconds(b);
}

function standing(top: TopSet, past: readonly ExerciseEffort[]): Standing {
  const last = past.at(-1);
  if (!last) return 'first';
  if (past.every((each) => compare(top, topOf(each)) > 0)) return 'best';
  const change = compare(top, topOf(last));
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}

/**
 * The exercises of a session beside their own past: bests first, then what rose, what fell, and what stayed the same.
 * `pastOf`: the sessions of an exercise before this one, oldest first.
 */
export function sinceLastTime(
  efforts: readonly ExerciseEffort[],
  pastOf: (exercise: string) => readonly ExerciseEffort[],
): readonly SinceLastTime[] {
  const all = efforts.map((effort): SinceLastTime => {
    const top = topOf(effort);
    const { exercise, name } = effort;
    return { exercise, name, top, standing: standing(top, pastOf(exercise)) };
  });
  return all.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}
