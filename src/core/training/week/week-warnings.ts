import { type Plan, plannedIn } from '../../plan/plan.ts';
import type { Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import { isHeavyHinge } from '../hinge.ts';
import { addUpSets, VOLUME } from '../history/muscle-sets.ts';
import { dayAfter, WEEKDAYS, type Weekday, type WeekEntry } from './week-plan.ts';

/** What a coach would say about a week as a whole, over all its routines. */
export type WeekWarning =
  | {
      readonly code: 'hinge-two-days-running';
      readonly days: readonly [Weekday, Weekday];
      /** Names of the routines of these days. */
      readonly routines: readonly [string, string];
    }
  /** Muscles with more hard sets than the landmarks. */
  | { readonly code: 'volume-high'; readonly muscles: readonly Muscle[] }
  /** Even the muscle trained most has fewer. */
  | { readonly code: 'volume-low'; readonly muscle: Muscle };

/** An entry of the week, and what its routine plans for the person. */
export interface PlannedEntry {
  readonly entry: WeekEntry;
  readonly plan: Plan;
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

function volume(week: readonly PlannedEntry[], exercises: ExerciseBook): readonly WeekWarning[] {
  const sets = week.flatMap(({ entry, plan }) => entry.days.flatMap(() => hardSets(plan, exercises)));
  const counted = addUpSets(sets, exercises);
  const high = counted.filter((each) => each.sets > VOLUME.high).map(({ muscle }) => muscle);
  if (high.length > 0) return [{ code: 'volume-high', muscles: high }];
  const [most] = counted;
  return most && most.sets < VOLUME.low ? [{ code: 'volume-low', muscle: most.muscle }] : [];
}

/** Looks at a week over all its routines. Breaks at the desk are habits, and take no part. */
export function weekWarnings(week: readonly PlannedEntry[], exercises: ExerciseBook): readonly WeekWarning[] {
  const sessions = week.filter(({ entry }) => entry.at.kind === 'once');
  return [...hingeDays(sessions, exercises), ...volume(sessions, exercises)];
}
