import { type Day, dayLived, dayOf } from '../../../core/training/history/days.ts';
import { thisWeek, type WeekDay, type WeekPlan } from '../../../core/training/week/week-plan.ts';
import { useHistory } from '../../app-context.ts';
import { useMinute } from '../../hooks/use-time.ts';

const WEEK_OF_SESSIONS = 60;

interface WeekDays {
  readonly week: readonly WeekDay[];
  /** The sessions of the week and some before it. */
  readonly done: readonly { readonly routine: string; readonly ms: number; readonly day: Day }[];
}

/** The days of this week, with what is planned and done on each. */
export function useWeekDays(plan: WeekPlan): WeekDays {
  const sessions = useHistory((view) => view.sessions);
  const today = dayOf(useMinute());
  const done = (sessions ?? [])
    .slice(0, WEEK_OF_SESSIONS)
    .filter(({ setsDone }) => setsDone > 0)
    .map((session) => ({ routine: session.routine, ms: session.totalMs, day: dayLived(session) }));
  return { week: thisWeek(plan, done, today), done };
}
