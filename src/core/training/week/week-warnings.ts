import { type Plan, plannedIn } from '../../plan/plan.ts';
import type { Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import { isHeavyHinge } from '../hinge.ts';
import { addUpSets, type MuscleSets, VOLUME } from '../history/muscle-sets.ts';
import { dayAfter, WEEKDAYS, type Weekday, type WeekEntry } from './week-plan.ts';

/** What a coach would say about a week as a whole, over all its routines. */
export type WeekWarning =
  | {
      readonly code: 'hinge-two-days-running';
      readonly days: readonly [Weekday, Weekday];
      /** Names of the routines of these days. */
      readonly routines: readonly [string, string];
    }
  /** Muscles with more hard sets than the landmarks, and more than a routine of the week intends. */
  | { readonly code: 'volume-high'; readonly muscles: readonly Muscle[] }
  /** Even the muscle trained most has fewer. */
  | { readonly code: 'volume-low'; readonly muscle: Muscle };

/** An entry of the week, and what its routine plans for the person. */
export interface PlannedEntry {
  readonly entry: WeekEntry;
  readonly plan: Plan;
  /** Its routine as the author means it: at the low end, in its own time, and so often a week. */
  readonly meant: { readonly plan: Plan; readonly times: number };
}

/** The exercises of a plan that train, one for each set. */
const hardSets = ({ blocks }: Plan, exercises: ExerciseBook): readonly string[] =>
  blocks
    .filter(({ purpose }) => !isCare(purpose))
    .flatMap(plannedIn)
    .filter(({ exercise }) => !exercises.get(exercise)?.gentle)
    .flatMap(({ exercise, sets }) => Array.from({ length: sets }, () => exercise));

export const hasHinge = (plan: Plan, exercises: ExerciseBook): boolean =>
  hardSets(plan, exercises).some((id) => {
    const exercise = exercises.get(id);
    return exercise !== undefined && isHeavyHinge(exercise);
  });

/** Hinges of two different routines on days that follow each other; of one routine, checkEntry() tells. */
function hingeDays(week: readonly PlannedEntry[], exercises: ExerciseBook): readonly WeekWarning[] {
  const hinges = week.filter(({ plan }) => hasHinge(plan, exercises));
  return WEEKDAYS.flatMap((day) => {
    const next = dayAfter(day);
    const first = hinges.filter(({ entry }) => entry.days.includes(day));
    const second = hinges.filter(({ entry }) => entry.days.includes(next));
    const pair = first.flatMap((a) => {
      const b = second.find(({ entry }) => entry.routine !== a.entry.routine);
      return b ? [[a.plan.name, b.plan.name] as const] : [];
    })[0];
    return pair ? [{ code: 'hinge-two-days-running', days: [day, next], routines: pair }] : [];
  });
}

const timesOver = (sets: readonly string[], times: number) =>
  Array.from({ length: times }, () => sets).flat();

/** The most sets of each muscle in a week that one of the routines intends. */
function meantSets(week: readonly PlannedEntry[], exercises: ExerciseBook): ReadonlyMap<Muscle, number> {
  const most = new Map<Muscle, number>();
  for (const { meant } of week) {
    const sets = timesOver(hardSets(meant.plan, exercises), meant.times);
    for (const each of addUpSets(sets, exercises)) {
      most.set(each.muscle, Math.max(most.get(each.muscle) ?? 0, each.sets));
    }
  }
  return most;
}

/**
 * The landmarks are averages over many muscles and people. A routine for one part of the body, done as its author
 * intends, may go above them there: that is what it is for. Only more than that is worth a warning.
 */
function volume(week: readonly PlannedEntry[], exercises: ExerciseBook): readonly WeekWarning[] {
  const sets = week.flatMap(({ entry, plan }) => timesOver(hardSets(plan, exercises), entry.days.length));
  const counted = addUpSets(sets, exercises);
  const meant = meantSets(week, exercises);
  const isHigh = (each: MuscleSets) => each.sets > Math.max(VOLUME.high, meant.get(each.muscle) ?? 0);
  const high = counted.filter(isHigh).map(({ muscle }) => muscle);
  if (high.length > 0) return [{ code: 'volume-high', muscles: high }];
  const [most] = counted;
  return most && most.sets < VOLUME.low ? [{ code: 'volume-low', muscle: most.muscle }] : [];
}

/** Looks at a week over all its routines. Breaks at the desk are habits, and take no part. */
export function weekWarnings(week: readonly PlannedEntry[], exercises: ExerciseBook): readonly WeekWarning[] {
  const sessions = week.filter(({ entry }) => entry.at.kind === 'once');
  return [...hingeDays(sessions, exercises), ...volume(sessions, exercises)];
}
