import type { Ref } from 'react';
import { formatClock } from '../../../core/duration.ts';
import { livedAt } from '../../../core/training/history/days.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { recordTimes } from '../../../core/training/record.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withElement } from '../../components/with-element.tsx';
import { useDigitWidth } from '../../hooks/use-digit-width.ts';
import { useMinute } from '../../hooks/use-time.ts';
import css from './hero.module.css';
import { SetProfile } from './set-profile.tsx';

interface HeroProps {
  readonly record: SessionRecord;
  /** Receives the focus when the screen appears. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Whether the session was completed or ended early; its name, date, duration and silhouette. */
export function Hero({ record, heading }: HeroProps) {
  useDigitWidth();
  const completed = record.reason === 'completed';
  const now = useMinute();
  const time = formatClock(recordTimes(record).totalMs);
  const glyphs = time.replaceAll(':', '').length + 0.55 * (time.split(':').length - 1);
  return (
    <section className={css.hero} aria-label={summaryWords.label} data-reason={record.reason}>
      <h1 ref={heading} tabIndex={-1} className={css.phase}>
        <Icon name={completed ? lateIcons.phaseDone : 'stop'} size="phase" />
        {completed ? summaryWords.done : summaryWords.endedEarly}
      </h1>
      <p className={css.what}>
        {withElement(
          (name) => summaryWords.what(name, dateWords.fullDay(livedAt(record), now)),
          <span lang={record.language}>{record.name}</span>,
        )}
      </p>
      <div className={css.count} style={{ '--glyphs': glyphs }}>
        <b className={css.digits} dir="ltr">
          <span className="visually-hidden">{summaryWords.totalTime} </span>
          {time}
        </b>
      </div>
      <SetProfile sets={record.sets} />
    </section>
  );
}
