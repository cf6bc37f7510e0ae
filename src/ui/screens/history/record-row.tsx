import { Link } from 'wouter';
import { formatClock } from '../../../core/duration.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import css from '../../components/figure-row.module.css';
import { routes } from '../../shell/routes.ts';

interface RecordRowProps {
  readonly session: SessionDigest;
}

export function RecordRow({ session }: RecordRowProps) {
  return (
    <Link className={css.row} href={routes.record(session.id)}>
      <span className={`note ${css.day}`}>{dateWords.shortDay(livedAt(session))}</span>
      <span className={css.words}>
        <b className="strong" lang={session.language}>
          {session.name}
        </b>
        <span className="note">{historyWords.session(session.setsDone, session.reason === 'ended')}</span>
      </span>
      <b className="strong">{formatClock(session.totalMs)}</b>
    </Link>
  );
}
