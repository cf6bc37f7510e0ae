import { Link } from 'wouter';
import { clock } from '../../../core/duration.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { recordTimes } from '../../../core/training/record-times.ts';
import { setsDone } from '../../../core/training/sets-done.ts';
import { routes } from '../../routes.ts';
import { setsWords } from '../../words/sets.ts';
import { shortDay } from '../../words/when.ts';
import css from './record-row.module.css';

interface RecordRowProps {
  readonly record: SessionRecord;
}

export function RecordRow({ record }: RecordRowProps) {
  return (
    <Link className={css.row} href={routes.record(record.id)}>
      <span className={css.day}>{shortDay(record.startedAtWall)}</span>
      <span className={css.words}>
        <b className={css.strong}>{record.name}</b>
        <span className={css.small}>
          {setsWords(setsDone(record.sets))}
          {record.reason === 'ended' && ', ended early'}
        </span>
      </span>
      <b className={css.strong}>{clock(recordTimes(record).totalMs)}</b>
    </Link>
  );
}
