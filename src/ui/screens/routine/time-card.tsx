import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { Profile } from '../../components/profile.tsx';
import { setsWords } from '../../words/sets.ts';
import { timeParts } from '../../words/time-parts.ts';
import css from './time-card.module.css';

/** What takes time off, of what this page offers: "Leave out what is optional, or pick a lower level." */
function shorter(plan: Plan): string {
  const optional = plan.blocks.some(({ slots }) =>
    slots.some(({ kind, slot }) => kind === 'planned' && slot.optional),
  );
  const ways = [
    optional && 'leave out what is optional',
    plan.choices.level !== 'low' && 'pick a lower level',
  ].filter((way) => way !== false);
  const words = ways.join(', or ');
  return words && ` To shorten it, ${words}.`;
}

interface TimeCardProps {
  readonly plan: Plan;
  readonly target: Routine['targetMinutes'];
}

/** How long the session takes as picked, and its silhouette. */
export function TimeCard({ plan, target }: TimeCardProps) {
  const { ms, estimatedMs, sets } = plan.totals;
  const long = minutes(ms) > target.high;
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
        {timeParts(plan.totals)}.
        {estimatedMs > 0 && plan.choices.pace === 'own' && ' Rep sets take as long as you need.'}
      </p>
      {long && (
        <p className={css.small}>
          Longer than the {target.high} minutes it is meant for.{shorter(plan)}
        </p>
      )}
    </section>
  );
}
