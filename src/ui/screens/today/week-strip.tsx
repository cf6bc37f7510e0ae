import { Link } from 'wouter';
import { dayOf } from '../../../core/training/history/days.ts';
import type { WeekDay, WeekPlan } from '../../../core/training/week/week-plan.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useHistory, useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import { useWeekDays } from './use-week-days.ts';
import css from './week-strip.module.css';

const MINUTE_MS = 60_000;
/** A column of so many minutes is full. */
const FULL_MINUTES = 45;

function stateOf({ planned, done, state }: WeekDay): 'done' | 'today' | 'planned' | 'rest' {
  if (done.length > 0) return 'done';
  if (planned.length === 0 || state === 'past') return 'rest';
  return state === 'today' ? 'today' : 'planned';
}

interface WeekStripProps {
  readonly plan: WeekPlan;
}

/** The days of this week, as high as their minutes: what is done, due today, and still to come. Leads to the plan. */
export function WeekStrip({ plan }: WeekStripProps) {
  const routines = useLibrary((view) => view.routines);
  const today = dayOf(useMinute());
  const { done, week } = useWeekDays(plan);
  const minutesOf = (day: WeekDay) => {
    if (day.done.length > 0)
      return done.filter((each) => each.day === day.day).reduce((sum, { ms }) => sum + ms / MINUTE_MS, 0);
    return day.planned.reduce(
      (sum, id) => sum + (routines.find((routine) => routine.id === id)?.targetMinutes.low ?? 0),
      0,
    );
  };
  const sessions = useHistory((view) => view.sessions);
  // A timer, or a routine that is gone, has its name in the sessions alone.
  const nameOf = (id: string) =>
    [
      ...routines.filter((each) => each.id === id),
      ...(sessions ?? []).filter((each) => each.routine === id),
    ][0]?.name ?? id;
  const shown = ({ done: did, planned }: WeekDay) => [...new Set(did.length > 0 ? did : planned)].map(nameOf);
  return (
    <Link className={css.strip} href={routes.week}>
      <span className="visually-hidden">{todayWords.week}</span>
      <ol className={css.week}>
        {week.map((day, i) => (
          <li
            key={day.day}
            className={css.day}
            data-state={stateOf(day)}
            data-today={day.day === today || undefined}
          >
            <span aria-hidden="true">{dateWords.weekdayInitial(i)}</span>
            <span
              className={css.column}
              style={{ '--full': Math.min(1, minutesOf(day) / FULL_MINUTES) }}
              aria-hidden="true"
            >
              {stateOf(day) === 'done' && <Icon name="check" size="s" />}
            </span>
            <span className="visually-hidden">
              {withNames(todayWords.day(i, stateOf(day), shown(day)), routines)}
            </span>
          </li>
        ))}
      </ol>
    </Link>
  );
}
