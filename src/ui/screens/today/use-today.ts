import type { SessionDigest } from '../../../core/training/digest.ts';
import { dayLived, dayOf, livedAt } from '../../../core/training/history/days.ts';
import type { TodayCard } from '../../../core/training/today/today.ts';
import { todayFor } from '../../../core/training/today/today-for.ts';
import type { WeekPlan } from '../../../core/training/week/week-plan.ts';
import { isOpen } from '../../../store/session-view.ts';
import { useApp, useHistory, useLibrary, useSession, useWeek } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { useMinute } from '../../hooks/use-time.ts';

const minuteOfDay = (wall: number) => {
  const date = new Date(wall);
  return date.getHours() * 60 + date.getMinutes();
};

/** The plan of the week; null until it has been read. When it cannot be read, there is none. */
export function useWeekPlan(): WeekPlan | null {
  const { week } = useApp();
  const plan = useWeek((view) => view.plan);
  const isRead = useAsync(() =>
    week
      .getState()
      .load()
      .then(
        () => true,
        () => false,
      ),
  );
  return plan ?? (isRead === false ? [] : null);
}

/** The one thing to do now; null until history and plan have been read. */
export function useToday(plan: WeekPlan | null): TodayCard | null {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const sessions = useHistory((view) => view.sessions);
  const open = useSession(isOpen);
  const now = useMinute();
  if (open) return { kind: 'open' };
  if (!sessions || !plan) return null;
  const minuteOf = (session: SessionDigest) => minuteOfDay(livedAt(session));
  return todayFor({
    routines,
    exercises,
    sessions,
    plan,
    today: dayOf(now),
    minute: minuteOfDay(now),
    dayOf: dayLived,
    minuteOf,
  });
}
