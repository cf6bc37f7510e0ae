import { formatClock } from '../../../core/duration.ts';
import { recordTimes, type SessionRecord, setsDone } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { number } from '../../../words/format.ts';
import css from './stats.module.css';

interface StatsProps {
  readonly record: SessionRecord;
}

/** The sets, and the parts of the time above; pauses are separate. */
export function Stats({ record }: StatsProps) {
  const times = recordTimes(record);
  const parts = [
    { label: summaryWords.work, ms: times.workMs },
    { label: summaryWords.rest, ms: times.restMs },
    { label: summaryWords.changes, ms: times.otherMs },
  ];
  return (
    <div>
      <dl className={css.stats}>
        <div>
          <dt className="note">{summaryWords.sets}</dt>
          <dd className={css.value}>
            {number(setsDone(record.sets))}
            <small className={css.unit}> {summaryWords.ofSets(record.plannedSets)}</small>
          </dd>
        </div>
        {parts.map(({ label, ms }) => (
          <div key={label}>
            <dt className="note">{label}</dt>
            <dd className={css.value}>{formatClock(ms)}</dd>
          </div>
        ))}
      </dl>
      {times.pausedMs >= 1000 && (
        <p className={`note ${css.paused}`}>{summaryWords.pausedFor(formatClock(times.pausedMs))}</p>
      )}
    </div>
  );
}
