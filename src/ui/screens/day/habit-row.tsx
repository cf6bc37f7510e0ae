import { Link } from 'wouter';
import { formatClock } from '../../../core/duration.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import { recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import row from '../../components/figure-row.module.css';
import { routes } from '../../shell/routes.ts';

interface HabitRowProps {
  readonly record: SessionRecord;
}

/** A break at the desk, or another session that only cares for the body. */
export function HabitRow({ record }: HabitRowProps) {
  const began = livedAt(record);
  return (
    <Link className={row.row} href={routes.record(record.id)}>
      <span className={row.words}>
        <b className="strong" lang={record.language}>
          {record.name}
        </b>
        <span className="note">{sessionWords.span(began, began + record.totalMs)}</span>
      </span>
      <b className="strong">{formatClock(recordTimes(record).totalMs)}</b>
    </Link>
  );
}
