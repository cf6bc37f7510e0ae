import { Link } from 'wouter';
import { formatClock } from '../../../core/duration.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { routes } from '../../shell/routes.ts';
import css from './record-row.module.css';

interface RecordRowProps {
  readonly session: SessionDigest;
}

export function RecordRow({ session }: RecordRowProps) {
  return (
    <Link className={css.row} href={routes.record(session.id)}>
      <span className={css.day}>{dateWords.shortDay(session.startedAtWall)}</span>
      <span className={css.words}>
        <b className={css.strong}>{session.name}</b>
        <span className={css.small}>
          {unitWords.sets(session.setsDone)}
          {session.reason === 'ended' && ', ended early'}
        </span>
      </span>
      <b className={css.strong}>{formatClock(session.totalMs)}</b>
    </Link>
  );
}
