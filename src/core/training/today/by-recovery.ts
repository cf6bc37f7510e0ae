import { firstRoutine } from './first-routine.ts';
import { shortRoutine } from './short-routine.ts';
import type { TodayCard } from './today.ts';
import { recovered, rotation, start, upcoming, type Week } from './week-so-far.ts';

/** After this many days without training, the card welcomes the person back. The number is our own choice. */
const AWAY_DAYS = 14;
/** From 21:30 on a whole session is too late, unless one of the last ten began at 20:30 or later. Our own choice. */
const LATE_MINUTE = 21 * 60 + 30;
const USED_TO_LATE_MINUTE = 20 * 60 + 30;
const HABIT_SESSIONS = 10;

/** What rest and habit say, where the plan has nothing for today. */
export function byRecovery(week: Week): TodayCard | null {
  const { needs, worked, trained, planned } = week;
  const { routines, exercises, sessions, today, minute } = needs;
  const [last] = trained;
  const light = shortRoutine(routines);
  if (last?.day === today) return { kind: 'done', session: last.id, next: upcoming(week) };
  if (planned.length > 0 && light) return start(week, light, { code: 'rest-day', next: upcoming(week) });
  if (!last) {
    const first = firstRoutine(routines, exercises);
    return first && start(week, first, { code: week.done.length > 0 ? 'new' : 'first' });
  }
  const turns = rotation(week);
  const back = turns.at(-1);
  const away = today - (worked[0] ?? last).day;
  if (back && away >= AWAY_DAYS) {
    return start(week, back.routine, { code: 'back', days: away });
  }
  // Every session was recorded by another app, or its routine was deleted.
  const first = turns.length === 0 ? firstRoutine(routines, exercises) : null;
  if (first && recovered(week, first)) return start(week, first, { code: 'new' });
  const ready = turns.find(({ routine }) => recovered(week, routine));
  const usedToLate = sessions
    .slice(0, HABIT_SESSIONS)
    .some((each) => needs.minuteOf(each) >= USED_TO_LATE_MINUTE);
  if (light && ready && minute >= LATE_MINUTE && !usedToLate) {
    return start(week, light, { code: 'late', next: { routine: ready.routine.id, day: today + 1 } });
  }
  if (ready) return start(week, ready.routine, { code: 'next', days: today - ready.last });
  const rest = light ?? turns[0]?.routine ?? firstRoutine(routines, exercises);
  return rest && start(week, rest, { code: 'rest-day', next: upcoming(week) });
}
