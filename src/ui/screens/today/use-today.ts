import { useEffect, useState } from 'react';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { dayLived, dayOf, livedAt } from '../../../core/training/history/days.ts';
import type { TodayCard } from '../../../core/training/today/today.ts';
import { todayFor } from '../../../core/training/today/today-for.ts';
import type { WeekPlan } from '../../../core/training/week/week-plan.ts';
import { isLive, offerOf } from '../../../store/session-view.ts';
import { useApp, useHistory, useLibrary, useSession, useWeek } from '../../app-context.ts';
import { useMinute } from '../../hooks/use-time.ts';

const minuteOfDay = (wall: number) => {
  const date = new Date(wall);
  return date.getHours() * 60 + date.getMinutes();
};

/** The plan of the week; null until it has been read. When it cannot be read, there is none. */
export function useWeekPlan(): WeekPlan | null {
  const { week } = useApp();
  const plan = useWeek((view) => view.plan);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    week
      .getState()
      .load()
      .catch(() => setFailed(true));
  }, [week]);
  return plan ?? (failed ? [] : null);
}

/** The one thing to do now; null until history and plan have been read. */
export function useToday(plan: WeekPlan | null): TodayCard | null {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const sessions = useHistory((view) => view.sessions);
  const open = useSession((view) => isLive(view) || offerOf(view) !== null);
  const now = useMinute();
  if (open) return { kind: 'open' };
  if (!sessions || !plan) return null;
  const minuteOf = (session: SessionDigest) => minuteOfDay(livedAt(session));
  return todayFor({
    routines,
    exercises,
    sessions,
    plan,
    open,
    today: dayOf(now),
    minute: minuteOfDay(now),
    dayOf: dayLived,
    minuteOf,
  });
}
