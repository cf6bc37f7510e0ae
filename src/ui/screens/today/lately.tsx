import { Link } from 'wouter';
import { formatClock } from '../../../core/duration.ts';
import { calendar } from '../../../core/training/history/calendar.ts';
import { dayLived, dayOf, livedAt } from '../../../core/training/history/days.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { number } from '../../../words/format.ts';
import { useHistory } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './lately.module.css';

const WEEKS = 5;
const SESSIONS = 4;
const MINUTE_MS = 60_000;
const NONE: readonly never[] = [];

/** The last weeks and sessions, where a desktop has room for them. */
export function Lately() {
  const sessions = useHistory((view) => view.sessions) ?? NONE;
  const today = dayOf(useMinute());
  const weeks = calendar(sessions, dayLived, today, WEEKS).map((days) =>
    Math.round(days.reduce((sum, { ms }) => sum + ms, 0) / MINUTE_MS),
  );
  const most = Math.max(1, ...weeks);
  const last = sessions.filter(({ setsDone }) => setsDone > 0).slice(0, SESSIONS);
  if (last.length === 0) return null;
  return (
    <div className={css.lately}>
      <Section title={todayWords.lately} aside={todayWords.minutesAWeek}>
        <p className="visually-hidden">{todayWords.minutesOfWeeks(weeks)}</p>
        <div className={`card ${css.weeks}`} aria-hidden="true">
          {weeks.map((minutes, week) => (
            <span key={String(week)} className={css.week} style={{ '--full': minutes / most }}>
              {number(minutes)}
            </span>
          ))}
        </div>
        <ul className="ruled">
          {last.map((session) => (
            <li key={session.id}>
              <Link className={css.session} href={routes.record(session.id)}>
                <span className="note">{dateWords.shortDay(livedAt(session))}</span>
                <b className="strong" lang={session.language}>
                  {session.name}
                </b>
                <span>{formatClock(session.totalMs)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
