import type { CSSProperties, Ref } from 'react';
import { formatClock } from '../../../core/duration.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { recordTimes } from '../../../core/training/record-times.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { Icon } from '../../components/icon.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import css from './hero.module.css';
import { SetProfile } from './set-profile.tsx';

interface HeroProps {
  readonly record: SessionRecord;
  /** For the focus on arrival. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Done, or ended early; what, when, how long, and its silhouette. */
export function Hero({ record, heading }: HeroProps) {
  const completed = record.reason === 'completed';
  const now = useMinute();
  const time = formatClock(recordTimes(record).totalMs);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--glyphs': time.replaceAll(':', '').length + 0.55 * (time.split(':').length - 1),
  };
  return (
    <section className={css.hero} aria-label="Session summary" data-reason={record.reason}>
      <h1 ref={heading} tabIndex={-1} className={css.phase}>
        <Icon name={completed ? 'phase-done' : 'stop'} size="phase" />
        {completed ? 'Done' : 'Ended early'}
      </h1>
      <p className={css.what}>
        {record.name}, {dateWords.fullDay(record.startedAtWall, now)}
      </p>
      <div className={css.count} style={style}>
        <b className={css.digits}>
          <span className="vh">Total time </span>
          {time}
        </b>
      </div>
      <SetProfile sets={record.sets} />
    </section>
  );
}
