import { weekdayOf } from '../history/days.ts';
import type { Weekday } from '../week/week-plan.ts';
import type { TodayCard, TodayNeeds, Upcoming } from './today.ts';
import { recovered, start, upcoming, type Week } from './week-so-far.ts';

const minuteOfPlan = ({ plan }: TodayNeeds, routine: string): number | null => {
  const at = plan.find((each) => each.routine === routine)?.at;
  return at?.kind === 'once' ? at.minute : null;
};

/** What the plan has left for today, or had earlier this week; null when it says nothing about today. */
export function byPlan(week: Week): TodayCard | null {
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
