import { formatClock } from '../../../core/duration.ts';
import { recordTimes, type SessionRecord, setsDone } from '../../../core/training/record.ts';
import { summary } from '../../../words/en/summary.ts';
import { number } from '../../../words/format.ts';
import css from './stats.module.css';

interface StatsProps {
  readonly record: SessionRecord;
}

/** The sets, and the parts of the time above; pauses are separate. */
export function Stats({ record }: StatsProps) {
  const times = recordTimes(record);
  const parts = [
    { label: summary.work, ms: times.workMs },
    { label: summary.rest, ms: times.restMs },
    { label: summary.changes, ms: times.otherMs },
  ];
  return (
    <div>
      <dl className={css.stats}>
        <div>
          <dt className="note">{summary.sets}</dt>
          <dd className={css.value}>
            {number(setsDone(record.sets))}
            <small className={css.unit}> {summary.ofSets(record.plannedSets)}</small>
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
        <p className={`note ${css.paused}`}>{summary.pausedFor(formatClock(times.pausedMs))}</p>
      )}
    </div>
  );
}
