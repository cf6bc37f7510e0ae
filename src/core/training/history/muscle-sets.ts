import { logKey } from '../../plan/plan.ts';
import type { Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook, NumberRange, Routine } from '../../routine/routine.ts';
import type { SessionRecord, SetRecord } from '../record.ts';
import { movesDone } from '../score-of-run.ts';

/**
 * How much a set counts for a helping muscle: half as much as for a main one. This way of counting explains growth best
 * (J. Pelland et al., "The Resistance Training Dose Response", Sports Med 2025).
 */
const HELPING = 0.5;

export interface MuscleSets {
  readonly muscle: Muscle;
  readonly sets: number;
}

/**
 * Hard sets of a muscle in a week that build it: fewer do less, more have not been shown to do more (B. Schoenfeld et
 * al., J Sports Sci 35(11), 2017; E. Baz-Valle et al., J Hum Kinet 81, 2022).
 */
export const VOLUME: NumberRange = { low: 10, high: 20 };

/** Sets for each muscle, the most first. `sets`: the exercise of each set. */
export function addUpSets(sets: readonly string[], exercises: ExerciseBook): readonly MuscleSets[] {
  const sums = new Map<Muscle, number>();
  const add = (muscle: Muscle, count: number) => sums.set(muscle, (sums.get(muscle) ?? 0) + count);
  for (const exercise of sets) {
    const muscles = exercises.get(exercise)?.muscles;
    for (const muscle of muscles?.main ?? []) add(muscle, 1);
    for (const muscle of muscles?.also ?? []) add(muscle, HELPING);
  }
  return [...sums].map(([muscle, count]) => ({ muscle, sets: count })).toSorted((a, b) => b.sets - a.sets);
}

const wholeSet = (set: SetRecord): string => logKey({ ...set, side: null });

/** Slots of warm-ups, stretches and breaks at the desk. Records from before they were marked are told apart by them. */
function careSlots(routine: Routine): ReadonlySet<string> {
  const blocks = routine.blocks.filter(({ purpose }) => isCare(purpose));
  return new Set(blocks.flatMap(({ slots }) => slots.map(({ id }) => id)));
}

/**
 * Sets done for each muscle, the most first. Left and right of a set count as one set, and only when both were done, as
 * in setsDone(). Warm-ups, stretches and squeezes are not counted: the landmarks for growth are in hard sets (Pelland
 * 2025, as above).
 */
export function muscleSets(
  records: readonly SessionRecord[],
  exercises: ExerciseBook,
  routines: readonly Routine[],
): readonly MuscleSets[] {
  const care = new Map(routines.map((routine) => [routine.id, careSlots(routine)]));
  const trains = (routine: string, { slot, exercise, result, ...set }: SetRecord) =>
    result !== null && !set.care && !care.get(routine)?.has(slot) && !exercises.get(exercise)?.gentle;
  const sets = records.flatMap((record) => {
    const missed = new Set(record.sets.filter(({ result }) => result === null).map(wholeSet));
    const done = record.sets.filter((set) => trains(record.routine, set) && !missed.has(wholeSet(set)));
    const underClocks = (record.clocks ?? [])
      .filter((clock) => !clock.care)
      .flatMap(movesDone)
      .filter(({ exercise }) => !exercises.get(exercise)?.gentle)
      .flatMap(({ exercise, times }) => Array.from({ length: times }, () => exercise));
    return [...new Map(done.map((set) => [wholeSet(set), set.exercise])).values(), ...underClocks];
  });
  return addUpSets(sets, exercises);
}
