import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { Profile } from '../../components/profile.tsx';
import { setsWords } from '../../words/record.ts';
import css from './time-card.module.css';

interface TimeCardProps {
  readonly plan: Plan;
}

/** How long the session takes as picked, and its silhouette. */
export function TimeCard({ plan }: TimeCardProps) {
  const { ms, workMs, restMs, estimatedMs, sets } = plan.totals;
  return (
    <section className={css.card} aria-label="Time">
      <div className={css.head}>
        <h2>
          {estimatedMs > 0 && 'About '}
          <b className={css.minutes}>{minutes(ms)}</b> min
        </h2>
        <span className={css.small}>{setsWords(sets)}</span>
      </div>
      <Profile plan={plan} />
      <p className={css.small}>
        {minutes(workMs)} min of work, {minutes(restMs)} min of rest.
        {estimatedMs > 0 && plan.choices.pace === 'own' && ' Rep sets take as long as you need.'}
      </p>
    </section>
  );
}
