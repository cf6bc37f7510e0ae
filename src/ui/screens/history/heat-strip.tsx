import type { CalendarDay } from '../../../core/training/history/calendar.ts';
import type { Day } from '../../../core/training/history/days.ts';
import { WEEKDAYS } from '../../../core/training/week/week-plan.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import css from './heat-strip.module.css';

const MINUTE_MS = 60_000;

/** How far a day is filled: under 20 minutes, up to 40, more. */
const levelOf = (ms: number) => (ms === 0 ? 0 : ms < 20 * MINUTE_MS ? 1 : ms <= 40 * MINUTE_MS ? 2 : 3);

interface HeatStripProps {
  /** Weeks from Monday to Sunday, oldest first. */
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly today: Day;
}

/** The last weeks, one column each: every day fills from the bottom. For screen readers it is a table of minutes. */
export function HeatStrip({ weeks, today }: HeatStripProps) {
  const months = weeks.map((week, i) => {
    const month = dateWords.shortMonth(week[0]?.day ?? 0);
    return month === dateWords.shortMonth(weeks[i - 1]?.[0]?.day ?? 0) || i === weeks.length - 1 ? '' : month;
  });
  return (
    <>
      <table className={css.heat}>
        <caption className="visually-hidden">{historyWords.minutesByDay}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{historyWords.weekday}</span>
            </th>
            {weeks.map(([monday]) => (
              <th key={monday?.day} scope="col">
                <span className="visually-hidden">{historyWords.weekOf(monday?.day ?? 0)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday}>
              <th scope="row" className={css.weekday} abbr={dateWords.weekday(weekday)}>
                <span aria-hidden="true">{weekday % 2 === 0 && dateWords.weekdayInitial(weekday)}</span>
                <span className="visually-hidden">{dateWords.weekday(weekday)}</span>
              </th>
              {weeks.map((week) => {
                const { day, ms } = week[weekday] ?? { day: 0, ms: 0 };
                const state = day > today ? 'ahead' : day === today ? 'today' : 'past';
                return (
                  <td key={day} className={css.cell}>
                    <i className={css.day} data-level={levelOf(ms)} data-state={state} />
                    <span className="visually-hidden">{historyWords.trained(ms)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.months} aria-hidden="true">
        {months.map((month, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          <span key={i} className={css.month}>
            {month}
          </span>
        ))}
      </div>
      <p className={css.key} aria-hidden="true">
        {historyWords.shades.map((words, level) => (
          <span key={words} className={css.entry}>
            <i className={css.day} data-level={level} />
            <span dir="auto">{words}</span>
          </span>
        ))}
      </p>
    </>
  );
}
