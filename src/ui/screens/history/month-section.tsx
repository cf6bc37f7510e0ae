import { Link } from 'wouter';
import { isTraining } from '../../../core/routine/purpose.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { dayLived, dayOf, isoOf, livedAt } from '../../../core/training/history/days.ts';
import { firstOf, monthOf, monthWeeks } from '../../../core/training/history/month.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { useIsTraining, useStreak, useWeekGoal } from '../../hooks/use-week-goal.ts';
import { routes } from '../../shell/routes.ts';
import css from './history-screen.module.css';
import { LighterSign, MonthCalendar, RoutineTag, type TagLook } from './month-calendar.tsx';
import { RecordRow } from './record-row.tsx';
import { useLighterDays } from './use-lighter-days.ts';
import { useMonth } from './use-month.ts';

const LOOKS: readonly TagLook[] = ['first', 'second', 'third'];
/** The kinds of the legend, habits last. */
const IN_ORDER: readonly TagLook[] = [...LOOKS, 'other', 'habit'];

interface MonthSectionProps {
  /** Newest first, at least one. */
  readonly sessions: readonly SessionDigest[];
}

/** A month of sessions; a day that is tapped shows its own below. */
export function MonthSection({ sessions }: MonthSectionProps) {
  const now = useMinute();
  const today = dayOf(now);
  const routines = useLibrary((view) => view.routines);
  const trains = useIsTraining();
  const goal = useWeekGoal();
  const { month, picked, look } = useMonth(sessions, today);
  const training = routines.filter(isTraining);
  const lookOf = ({ routine, trainingSets }: SessionDigest): TagLook => {
    if (trainingSets === 0 || !trains(routine)) return 'habit';
    return LOOKS[training.findIndex(({ id }) => id === routine)] ?? 'other';
  };
  const lighter = useLighterDays();
  const weeks = monthWeeks(sessions, dayLived, month);
  const days = weeks.flat();
  const inMonth = days.filter(({ isInMonth }) => isInMonth).flatMap((day) => day.sessions);
  const chosen = days.find(({ day }) => day === picked);
  const title = dateWords.monthOfDay(firstOf(month));
  const oldest = sessions.at(-1);
  const counted = sessions.filter(({ setsDone }) => setsDone > 0);
  const first = counted.at(-1);
  const streak = useStreak();
  const routinesShown = [...new Map(inMonth.map((session) => [session.name, session])).values()].toSorted(
    (a, b) => IN_ORDER.indexOf(lookOf(a)) - IN_ORDER.indexOf(lookOf(b)),
  );
  return (
    <section aria-label={historyWords.calendar}>
      <div className={css.head}>
        <Button
          kind="ghost"
          icon="back"
          iconOnly
          label={historyWords.monthBefore}
          disabled={!oldest || monthOf(dayLived(oldest)) >= month}
          onClick={() => look({ month: month - 1 })}
        />
        <h2>
          {title}
          <small className="note">
            {historyWords.ofMonth(
              inMonth.length,
              inMonth.reduce((sum, { totalMs }) => sum + totalMs, 0),
            )}
          </small>
        </h2>
        <Button
          kind="ghost"
          icon={lateIcons.forward}
          iconOnly
          label={historyWords.monthAfter}
          disabled={month >= monthOf(today)}
          onClick={() => look({ month: month + 1 })}
        />
      </div>
      <MonthCalendar
        title={title}
        weeks={weeks}
        today={today}
        chosen={chosen?.day ?? null}
        lighter={lighter}
        lookOf={lookOf}
        onChoose={(day) => look({ picked: day })}
      />
      {chosen && (
        <div className={`card ${css.chosen}`}>
          <ul className="ruled" aria-label={historyWords.onDay(chosen.day)}>
            {chosen.sessions.map((session) => (
              <li key={session.id}>
                <RecordRow session={session} />
              </li>
            ))}
          </ul>
          <Link className={css.whole} href={routes.day(isoOf(chosen.day))}>
            {historyWords.wholeDay}
            <Icon name={lateIcons.forward} size="s" />
          </Link>
        </div>
      )}
      <ul className={`facts ${css.legend}`} aria-label={historyWords.routinesOfMonth}>
        {routinesShown.map((session) => (
          <li key={session.name}>
            <RoutineTag name={session.name} look={lookOf(session)} />
            <span>
              {withNames(
                historyWords.timesOf(
                  session.name,
                  inMonth.filter(({ name }) => name === session.name).length,
                  lookOf(session) === 'habit',
                ),
                [session],
              )}
            </span>
          </li>
        ))}
        {days.some(({ day, isInMonth }) => isInMonth && lighter.has(day)) && (
          <li>
            <LighterSign />
            <span>{historyWords.lighterWeek}</span>
          </li>
        )}
      </ul>
      <p className="note">
        {first && historyWords.inAll(counted.length, dateWords.dayMonth(livedAt(first), now))}
        {streak > 1 && ` ${historyWords.streak(streak, goal)}`}
      </p>
    </section>
  );
}
