import { Link } from 'wouter';
import { dayLived, dayOf } from '../../../core/training/history/days.ts';
import { thisWeek, type WeekDay } from '../../../core/training/week/week-plan.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { thisWeekWords } from '../../../words/en/this-week-words.ts';
import { useHistory, useLibrary, useWeek } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { Section } from '../../components/section.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './this-week.module.css';

const WEEK_OF_SESSIONS = 60;

function stateOf({ planned, done, state }: WeekDay): 'done' | 'today' | 'planned' | 'rest' {
  if (done.length > 0) return 'done';
  if (planned.length === 0 || state === 'past') return 'rest';
  return state === 'today' ? 'today' : 'planned';
}

/** The days of this week: what is done, due today, and still to come. Missed routines are not shown. */
export function ThisWeek() {
  const plan = useWeek((view) => view.plan);
  const sessions = useHistory((view) => view.sessions);
  const routines = useLibrary((view) => view.routines);
  const today = dayOf(useMinute());
  if (!plan || plan.length === 0) return null;
  const done = (sessions ?? [])
    .slice(0, WEEK_OF_SESSIONS)
    .filter(({ setsDone }) => setsDone > 0)
    .map((session) => ({ routine: session.routine, day: dayLived(session) }));
  const nameOf = (id: string) => routines.find((routine) => routine.id === id)?.name ?? id;
  /** The routines done on a day, or else those planned. */
  const shown = ({ done, planned }: WeekDay) => [...new Set(done.length > 0 ? done : planned)].map(nameOf);
  const week = thisWeek(plan, done, today);
  const next = week.find((day) => stateOf(day) === 'today' || stateOf(day) === 'planned');
  const following = routines.find(({ id }) => id === next?.planned[0]);
  return (
    <Section
      title={thisWeekWords.title}
      aside={
        next ? (
          <span lang={following?.language}>{following?.name ?? next.planned[0]}</span>
        ) : (
          thisWeekWords.allDone
        )
      }
    >
      <ol className={css.week}>
        {week.map((day, i) => (
          <li
            key={day.day}
            className={css.day}
            data-state={stateOf(day)}
            data-today={day.day === today || undefined}
          >
            <span className={css.mark} aria-hidden="true">
              {stateOf(day) === 'done' && <Icon name="check" size="s" />}
            </span>
            <span aria-hidden="true">{dateWords.weekdayInitial(i)}</span>
            <span className="visually-hidden">{thisWeekWords.day(i, stateOf(day), shown(day))}</span>
          </li>
        ))}
      </ol>
      <Link className={css.link} href={routes.week}>
        {thisWeekWords.change}
      </Link>
    </Section>
  );
}
