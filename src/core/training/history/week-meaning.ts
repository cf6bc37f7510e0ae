import type { Muscle } from '../../routine/exercise.ts';
import { VOLUME } from './muscle-sets.ts';

/** What a week of sets means, each list the most sets first. */
export interface WeekMeaning {
  /** More sets than have been shown to build more: see VOLUME. */
  readonly over: readonly Muscle[];
  /** Enough to build. */
  readonly enough: readonly Muscle[];
  /** Usually trained, and not at all this week. */
  readonly none: readonly Muscle[];
}

/** A muscle that helps now and then is not missed: this many sets a week are usual training. */
const USUAL = 3;
const MOST_MISSED = 3;

/** Sets by muscle, of this week and of a usual one. */
export function weekMeaning(
  now: ReadonlyMap<Muscle, number>,
  usual: ReadonlyMap<Muscle, number>,
): WeekMeaning {
  const most = (sets: ReadonlyMap<Muscle, number>, passes: (count: number, muscle: Muscle) => boolean) =>
    [...sets]
      .filter(([muscle, count]) => passes(count, muscle))
      .toSorted(([, a], [, b]) => b - a)
      .map(([muscle]) => muscle);
  return {
    over: most(now, (count) => count > VOLUME.high),
    enough: most(now, (count) => count >= VOLUME.low && count <= VOLUME.high),
    none: most(usual, (count, muscle) => count >= USUAL && (now.get(muscle) ?? 0) === 0).slice(
      0,
      MOST_MISSED,
    ),
  };
}
