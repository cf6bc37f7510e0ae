import type { Ref } from 'react';
import { formatClock } from '../../../core/duration.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import { allDone, recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useMinute } from '../../hooks/use-time.ts';
import css from './hero.module.css';
import { SetProfile } from './set-profile.tsx';

interface HeroProps {
  readonly record: SessionRecord;
  /** Receives the focus when the screen appears. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Whether the session was completed or ended early; its name, date, time, sets and silhouette. */
export function Hero({ record, heading }: HeroProps) {
  const completed = record.reason === 'completed';
  const now = useMinute();
  const { totalMs, pausedMs } = recordTimes(record);
  return (
    <section className={css.hero} aria-label={summaryWords.label} data-reason={record.reason}>
      <div className={css.line}>
        <h1 ref={heading} tabIndex={-1} className={css.phase}>
          <Icon name={completed ? lateIcons.phaseDone : lateIcons.stop} size="phase" />
          {completed ? summaryWords.done : summaryWords.endedEarly}
        </h1>
        <p className={css.what}>
          <span lang={record.language}>{record.name}</span>
          <span>{dateWords.fullDay(livedAt(record), now)}</span>
        </p>
      </div>
      <div className={css.line}>
        <b className={css.digits} dir="ltr">
          <span className="visually-hidden">{summaryWords.totalTime} </span>
          {formatClock(totalMs)}
        </b>
        <p className={css.what}>
          <b>{summaryWords.setsOf(allDone(record), record.plannedSets)}</b>
          {pausedMs >= 1000 && <span>{summaryWords.pausedFor(formatClock(pausedMs))}</span>}
        </p>
      </div>
      <SetProfile sets={record.sets} />
    </section>
  );
}
