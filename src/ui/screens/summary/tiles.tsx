import { formatClock } from '../../../core/duration.ts';
import { liftedKg } from '../../../core/training/exercise-effort.ts';
import { calendar } from '../../../core/training/history/calendar.ts';
import { dayLived, dayOf } from '../../../core/training/history/days.ts';
import { recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useHistory, useLibrary, useSettings } from '../../app-context.ts';
import type { Comparison } from '../../hooks/use-since-last-time.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { useIsTraining, useStreak, useWeekGoal } from '../../hooks/use-week-goal.ts';
import css from './tiles.module.css';

interface TileProps {
  readonly of: string;
  readonly value: string;
  readonly note: string;
}

const Tile = ({ of, value, note }: TileProps) => (
  <div className={css.tile}>
    <dt>{of}</dt>
    <dd>
      <b>{value}</b>
      <span>{note}</span>
    </dd>
  </div>
);

/** Weeks in a row with this session, and how many days of this week have training; nothing while none has. */
function WeekTile() {
  const sessions = useHistory((view) => view.sessions) ?? [];
  const goal = useWeekGoal();
  const trains = useIsTraining();
  const today = dayOf(useMinute());
  const weeks = useStreak();
  const training = sessions.filter((each) => each.trainingSets > 0 && trains(each.routine));
  const [week = []] = calendar(training, dayLived, today, 1);
  const days = week.filter((day) => day.sessions > 0).length;
  if (weeks > 1)
    return (
      <Tile
        of={summaryWords.inARow}
        value={summaryWords.weeks(weeks)}
        note={summaryWords.thisWeek(days, goal)}
      />
    );
  // After a break at the desk, "0 days" would say that it was nothing.
  return days === 0 ? null : (
    <Tile of={summaryWords.week} value={summaryWords.daysTrained(days)} note={summaryWords.ofGoal(goal)} />
  );
}

interface TilesProps {
  readonly record: SessionRecord;
  readonly comparison: Comparison | null;
}

/** What was lifted, or the time worked where nothing was, against last time; and the weeks in a row. */
export function Tiles({ record, comparison }: TilesProps) {
  const unit = useSettings((view) => view.settings.units);
  const kg = liftedKg(
    record,
    useLibrary((view) => view.exercises),
  );
  const { workMs } = recordTimes(record);
  const last = comparison?.last;
  return (
    <dl className={css.tiles}>
      {kg > 0 ? (
        <Tile
          of={summaryWords.lifted}
          value={summaryWords.weight(kg, unit)}
          note={last ? summaryWords.weightSince(kg - last.kg, unit) : summaryWords.firstTime}
        />
      ) : (
        <Tile
          of={summaryWords.worked}
          value={formatClock(workMs)}
          note={last ? summaryWords.timeSince(workMs - last.workMs) : summaryWords.firstTime}
        />
      )}
      <WeekTile />
    </dl>
  );
}
