import type { Side } from '../plan/plan.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Pain } from '../session/pain.ts';
import { oneRepMax } from './epley.ts';
import { worstPain } from './pain/after-pain.ts';
import type { SessionRecord, SetRecord } from './record.ts';

/** The totals of sets of an exercise: all sets of a session, or those of one side. */
export interface EffortSum {
  /** Each side of a set counts. */
  readonly sets: number;
  readonly reps: number;
  /** All holds added up. */
  readonly holdMs: number;
  /** Weight times reps, added up; assistance and body weight add nothing. */
  readonly kgReps: number;
}

/** The totals of one exercise in one session: a point in each of its curves. */
export interface ExerciseEffort extends EffortSum {
  readonly session: string;
  readonly exercise: string;
  readonly name: string;
  readonly startedAtWall: number;
  readonly longestMs: number;
  /** The heaviest weight, and the most reps done with it; assistance is below zero. */
  readonly bestKg: number | null;
  readonly bestReps: number | null;
  /** The highest of its sets, see oneRepMax(). */
  readonly oneRepMaxKg: number | null;
  readonly left: EffortSum | null;
  readonly right: EffortSum | null;
  /** The gravest pain reported in it; null without one. */
  readonly pain: Pain | null;
}

const total = (sets: readonly SetRecord[], of: (set: SetRecord) => number) =>
  sets.reduce((sum, set) => sum + of(set), 0);
const reps = ({ result }: SetRecord) => result?.reps ?? 0;
const held = ({ result }: SetRecord) => result?.holdMs ?? 0;
const kgReps = ({ result }: SetRecord) => Math.max(0, result?.kg ?? 0) * (result?.reps ?? 0);
const most = (values: readonly number[]): number | null => (values.length > 0 ? Math.max(...values) : null);

const sumOf = (sets: readonly SetRecord[]): EffortSum => ({
  sets: sets.length,
  reps: total(sets, reps),
  holdMs: total(sets, held),
  kgReps: total(sets, kgReps),
});

function effortOf(record: SessionRecord, exercise: string, all: readonly SetRecord[]): ExerciseEffort {
  const sets = all.filter(({ result }) => result !== null);
  const bestKg = most(sets.flatMap(({ result }) => result?.kg ?? []));
  const of = (side: Side) => sets.filter((set) => set.side === side);
  const sideSum = (side: Side) => (of(side).length > 0 ? sumOf(of(side)) : null);
  const atBest = sets.filter(({ result }) => result?.kg === bestKg || bestKg === null);
  return {
    session: record.id,
    exercise,
    name: all[0]?.name ?? exercise,
    startedAtWall: record.startedAtWall,
    ...sumOf(sets),
    longestMs: most(sets.map(held)) ?? 0,
    bestKg,
    bestReps: most(atBest.flatMap(({ result }) => result?.reps ?? [])),
    oneRepMaxKg: most(
      sets.flatMap(({ result }) => oneRepMax(result?.kg ?? null, result?.reps ?? null) ?? []),
    ),
    left: sideSum('left'),
    right: sideSum('right'),
    pain: worstPain(all),
  };
}

/** One entry for each exercise with at least one set that was completed, or in which it hurt. Sets to warm up are left out. */
export function effortsOf(record: SessionRecord): readonly ExerciseEffort[] {
  const told = record.sets.filter(
    ({ result, pain, warmUp }) => !warmUp && (result !== null || pain !== undefined),
  );
  const exercises = [...new Set(told.map(({ exercise }) => exercise))];
  return exercises.map((exercise) =>
    effortOf(
      record,
      exercise,
      told.filter((set) => set.exercise === exercise),
    ),
  );
}

/** The totals of the exercises that train; warm-ups and stretches are left out. */
export const trainingEfforts = (record: SessionRecord): readonly ExerciseEffort[] =>
  effortsOf({ ...record, sets: record.sets.filter(({ care }) => !care) }).filter(({ sets }) => sets > 0);

/**
 * Kilograms lifted in a session: weight times reps over all sets that train. Where each hand holds a weight, both count.
 * Body weight and assistance add nothing.
 */
export const liftedKg = (
  record: SessionRecord,
  exercises: ReadonlyMap<string, Pick<Exercise, 'inEachHand'>>,
): number =>
  trainingEfforts(record).reduce(
    (sum, { exercise, kgReps }) => sum + kgReps * (exercises.get(exercise)?.inEachHand ? 2 : 1),
    0,
  );
