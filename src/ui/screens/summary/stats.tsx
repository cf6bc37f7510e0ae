import { clock } from '../../../core/duration.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import css from './stats.module.css';

interface StatsProps {
  readonly record: SessionRecord;
  readonly sets: number;
}

export function Stats({ record, sets }: StatsProps) {
  return (
    <dl className={css.stats}>
      <div>
        <dt className={css.label}>Sets</dt>
        <dd className={css.value}>
          {sets}
          <small className={css.unit}> of {record.plannedSets}</small>
        </dd>
      </div>
      <div>
        <dt className={css.label}>Work</dt>
        <dd className={css.value}>{clock(record.workMs)}</dd>
      </div>
      <div>
        <dt className={css.label}>Rest</dt>
        <dd className={css.value}>{clock(record.restMs)}</dd>
      </div>
      <div>
        <dt className={css.label}>Paused</dt>
        <dd className={css.value}>{clock(record.pausedMs)}</dd>
      </div>
    </dl>
  );
}
