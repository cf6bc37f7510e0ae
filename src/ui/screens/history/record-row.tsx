import { Link } from 'wouter';
import { formatClock } from '../../../core/duration.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { counted } from '../../../words/en/counted.ts';
import { shortDay } from '../../../words/en/when.ts';
import { routes } from '../../shell/routes.ts';
import css from './record-row.module.css';

interface RecordRowProps {
  readonly session: SessionDigest;
}

export function RecordRow({ session }: RecordRowProps) {
  return (
    <Link className={css.row} href={routes.record(session.id)}>
      <span className={css.day}>{shortDay(session.startedAtWall)}</span>
      <span className={css.words}>
        <b className={css.strong}>{session.name}</b>
        <span className={css.small}>
          {counted(session.setsDone, 'set')}
          {session.reason === 'ended' && ', ended early'}
        </span>
      </span>
      <b className={css.strong}>{formatClock(session.totalMs)}</b>
    </Link>
  );
}
