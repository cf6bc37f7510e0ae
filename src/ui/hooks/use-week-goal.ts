import { isTraining } from '../../core/routine/purpose.ts';
import { dayLived, dayOf } from '../../core/training/history/days.ts';
import { weeksInARow } from '../../core/training/history/streak.ts';
import { trainingDays } from '../../core/training/week/week-plan.ts';
import { useHistory, useLibrary, useWeek } from '../app-context.ts';
import { useMinute } from './use-time.ts';

/** Tells whether a routine is training. Routines that are no longer in the library are. */
export function useIsTraining(): (routine: string) => boolean {
  const routines = useLibrary((view) => view.routines);
  const others = new Set(routines.filter((each) => !isTraining(each)).map(({ id }) => id));
  return (id) => !others.has(id);
}

/** Days a week the person means to train; null without a plan. */
export function useWeekGoal(): number | null {
  const trains = useIsTraining();
  const plan = useWeek((view) => view.plan);
  return (plan && trainingDays(plan, trains)) || null;
}

/** Weeks in a row, up to now, with as many days of training as planned; without a plan, with any. */
export function useStreak(): number {
  const sessions = useHistory((view) => view.sessions) ?? [];
  const trains = useIsTraining();
  const goal = useWeekGoal();
  return weeksInARow(sessions, dayLived, dayOf(useMinute()), goal ?? 1, trains);
}
