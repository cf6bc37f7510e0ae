import { weekdayOf } from '../history/days.ts';
import type { Weekday } from '../week/week-plan.ts';
import { firstRoutine } from './first-routine.ts';
import { shortRoutine } from './short-routine.ts';
import type { TodayCard, TodayNeeds, Upcoming } from './today.ts';
import { recovered, rotation, start, upcoming, type Week, weekSoFar } from './week-so-far.ts';

const minuteOfPlan = ({ plan }: TodayNeeds, routine: string): number | null => {
  const at = plan.find((each) => each.routine === routine)?.at;
  return at?.kind === 'once' ? at.minute : null;
};

/** What the plan has left for today, or had earlier this week; null when it says nothing about today. */
function byPlan(week: Week): TodayCard | null {
  const { needs, done, planned } = week;
  const { today, minute, routines } = needs;
  const routineOf = (id: string) => routines.find((each) => each.id === id);
  const isDone = ({ routine }: Upcoming) =>
    done.some((each) => each.routine === routine && each.day === today);
  const isPlanned = (id: string) => planned.some((each) => each.routine === id && each.day === today);
  const trained = week.trained.find(({ day }) => day === today);
  // Something else was trained instead: that is enough for a day.
  if (trained && !isPlanned(trained.routine)) return null;
  const due = planned.filter((each) => each.day === today && !isDone(each));
  const next = due.find((each) => (minuteOfPlan(needs, each.routine) ?? 0) >= minute) ?? due.at(-1);
  const routine = next && routineOf(next.routine);
  if (routine) return start(week, routine, { code: 'planned', minute: minuteOfPlan(needs, routine.id) });
  const last = trained ?? done.find((each) => each.day === today && isPlanned(each.routine));
  if (last) return { kind: 'done', session: last.id, next: upcoming(week) };
  const missed = planned.find(({ routine: id, day }) => {
    const each = routineOf(id);
    const since = done.some((session) => session.routine === id && session.day >= day);
    const soon = planned.some((other) => other.routine === id && other.day === today + 1);
    return day < today && !since && !soon && each && recovered(week, each);
  });
  const late = missed && routineOf(missed.routine);
  return missed && late
    ? start(week, late, { code: 'planned-earlier', weekday: weekdayOf(missed.day) as Weekday })
    : null;
}

/** After this many days without training, the card welcomes the person back. The number is our own choice. */
const AWAY_DAYS = 14;
/** From 21:30 on a whole session is too late, unless one of the last ten began at 20:30 or later. Our own choice. */
const LATE_MINUTE = 21 * 60 + 30;
const USED_TO_LATE_MINUTE = 20 * 60 + 30;
const HABIT_SESSIONS = 10;

/** What rest and habit say, where the plan has nothing for today. */
function byRecovery(week: Week): TodayCard | null {
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

/**
 * The one thing to do where no session is open: what is planned, else the routine whose muscles have rested and that was
 * done longest ago. Null only without any routine.
 */
export function todayFor(needs: TodayNeeds): TodayCard | null {
  const week = weekSoFar(needs);
  return byPlan(week) ?? byRecovery(week);
}
