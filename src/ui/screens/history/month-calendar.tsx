import type { SessionDigest } from '../../../core/training/digest.ts';
import type { Day } from '../../../core/training/history/days.ts';
import { lettersOf, type MonthDay } from '../../../core/training/history/month.ts';
import { WEEKDAYS } from '../../../core/training/week/week-plan.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { withNames } from '../../components/with-names.tsx';
import css from './month-calendar.module.css';

/** How a routine looks on the calendar: a colour with its own corners, besides its letters. A habit is a ring. */
export type TagLook = 'first' | 'second' | 'third' | 'other' | 'habit';

interface MonthCalendarProps {
  readonly title: string;
  readonly weeks: readonly (readonly MonthDay[])[];
  readonly today: Day;
  readonly chosen: Day | null;
  /** The days of lighter weeks. */
  readonly lighter: ReadonlySet<Day>;
  readonly lookOf: (session: SessionDigest) => TagLook;
  readonly onChoose: (day: Day) => void;
}

/** A month of days; those with a session are buttons. */
export function MonthCalendar({
  title,
  weeks,
  today,
  chosen,
  lighter,
  lookOf,
  onChoose,
}: MonthCalendarProps) {
  return (
    <table className={css.month}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" className="caption" abbr={dateWords.weekday(weekday)}>
              {dateWords.weekdayInitial(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((each) => (
              <td key={each.day}>
                <DayCell
                  {...each}
                  isToday={each.day === today}
                  isChosen={each.day === chosen}
                  isLighter={lighter.has(each.day)}
                  lookOf={lookOf}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends MonthDay, Pick<MonthCalendarProps, 'lookOf' | 'onChoose'> {
  readonly isToday: boolean;
  readonly isChosen: boolean;
  readonly isLighter: boolean;
}

/** More tags than this would make the week higher; the day itself shows all. */
const MOST_TAGS = 2;

function DayCell({ day, isInMonth, sessions, isToday, isChosen, isLighter, lookOf, onChoose }: DayCellProps) {
  const number = (
    <span className={css.number} data-today={isToday || undefined} data-out={!isInMonth || undefined}>
      {dateWords.dayOfMonth(day)}
    </span>
  );
  const lighter = isLighter || undefined;
  if (sessions.length === 0)
    return (
      <div className={css.day} data-lighter={lighter}>
        {number}
      </div>
    );
  return (
    <button
      type="button"
      className={css.day}
      data-lighter={lighter}
      aria-pressed={isChosen}
      onClick={() => onChoose(day)}
    >
      <span className="visually-hidden">
        {withNames(
          historyWords.dayWith(
            day,
            sessions.map(({ name }) => name),
            isLighter,
          ),
          sessions,
        )}
      </span>
      <span aria-hidden="true">{number}</span>
      {sessions.slice(0, MOST_TAGS).map((session) => (
        <RoutineTag key={session.id} name={session.name} look={lookOf(session)} />
      ))}
    </button>
  );
}

interface RoutineTagProps {
  readonly name: string;
  readonly look: TagLook;
}

export function RoutineTag({ name, look }: RoutineTagProps) {
  return (
    <i className={css.tag} data-look={look} translate="no" aria-hidden="true">
      {look !== 'habit' && lettersOf(name)}
    </i>
  );
}

/** How the days of a lighter week look. */
export const LighterSign = () => <i className={css.lighter} aria-hidden="true" />;
