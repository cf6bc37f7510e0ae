import { formatClock } from '../../../core/duration.ts';
import { recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import css from './stats.module.css';

interface StatsProps {
  readonly record: SessionRecord;
}

/** The parts of the time; pauses are in none of them. */
export function Stats({ record }: StatsProps) {
  const times = recordTimes(record);
  const parts = [
    { label: summaryWords.work, ms: times.workMs },
    { label: summaryWords.rest, ms: times.restMs },
    { label: summaryWords.changes, ms: times.otherMs },
  ];
  return (
    <dl className={css.stats}>
      {parts.map(({ label, ms }) => (
        <div key={label}>
          <dt className="note">{label}</dt>
          <dd className={css.value}>{formatClock(ms)}</dd>
        </div>
      ))}
    </dl>
  );
}
