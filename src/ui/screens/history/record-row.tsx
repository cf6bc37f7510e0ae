import { Link } from 'wouter';
import { clock } from '../../../core/duration.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { routes } from '../../routes.ts';
import { counted } from '../../words/counted.ts';
import { shortDay } from '../../words/when.ts';
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
      <b className={css.strong}>{clock(session.totalMs)}</b>
    </Link>
  );
}
