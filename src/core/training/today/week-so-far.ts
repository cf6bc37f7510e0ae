import { isTraining } from '../../routine/purpose.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Day } from '../history/days.ts';
import { thisWeek } from '../week/week-plan.ts';
import { restedAreas } from './areas.ts';
import { hasRecovered } from './recovered.ts';
import type { TodayCard, TodayNeeds, Upcoming, Why } from './today.ts';
import { type DoneSession, doneSessions, trainingSessions, workingSessions } from './trained.ts';

/** What is done and planned, seen from today. */
export interface Week {
  readonly needs: TodayNeeds;
  readonly done: readonly DoneSession[];
  /** The sessions that trained the body, single exercises included. */
  readonly worked: readonly DoneSession[];
  /** The sessions that count as a day's training. */
  readonly trained: readonly DoneSession[];
  readonly planned: readonly Upcoming[];
}

/** What is planned in this week and the next, the earliest first. */
function plannedDays({ plan, routines, today }: TodayNeeds): readonly Upcoming[] {
  const known = plan.filter(({ routine }) => routines.some(({ id }) => id === routine));
  const weeks = [today, today + 7].flatMap((day) => thisWeek(known, [], day));
  return weeks.flatMap(({ day, planned }) => planned.map((routine) => ({ routine, day })));
}

export function weekSoFar(needs: TodayNeeds): Week {
  const { sessions, routines, exercises, dayOf, today } = needs;
  const worked = workingSessions(sessions, routines, dayOf, today);
  return {
    needs,
    done: doneSessions(sessions, dayOf, today),
    worked,
    trained: trainingSessions(worked, exercises),
    planned: plannedDays(needs),
  };
}

export const recovered = ({ needs, trained }: Week, routine: Routine, day = needs.today): boolean =>
  hasRecovered(routine, needs.routines, needs.exercises, trained, day);

/** The training routines that a person does, that done longest ago first. */
export function rotation({
  needs,
  trained,
}: Week): readonly { readonly routine: Routine; readonly last: Day }[] {
  return needs.routines
    .filter(isTraining)
    .flatMap((routine) => {
      const last = trained.find((each) => each.routine === routine.id);
      return last ? [{ routine, last: last.day }] : [];
    })
    .toSorted((a, b) => a.last - b.last);
}

/** What comes after today: by the plan, or else what was done longest ago on the first day it has recovered. */
export function upcoming(week: Week): Upcoming | null {
  const { planned, needs } = week;
  if (planned.length > 0) return planned.find(({ day }) => day > needs.today) ?? null;
  const days = [1, 2, 3, 4, 5, 6, 7].map((ahead) => needs.today + ahead);
  const turns = rotation(week);
  for (const day of days) {
    const next = turns.find(({ routine }) => recovered(week, routine, day));
    if (next) return { routine: next.routine.id, day };
  }
  return null;
}

export const start = (week: Week, routine: Routine, why: Why): TodayCard => {
  const { routines, exercises, today } = week.needs;
  const rested = restedAreas(routine, routines, exercises, week.worked, today);
  return { kind: 'start', routine: routine.id, why, rested };
};
