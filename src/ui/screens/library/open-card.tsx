import type { ReactNode } from 'react';
import type { Plan } from '../../../core/plan/plan.ts';
import { workAhead } from '../../../core/session/views.ts';
import { setWords } from '../../../words/en/set-words.ts';
import css from './open-card.module.css';

interface OpenCardProps {
  readonly plan: Plan;
  /** Index of the current step. */
  readonly step: number;
  /** The course bar. */
  readonly bar: ReactNode;
  /** The line on top: what is open, and since when. */
  readonly head: ReactNode;
  /** How long there is to go. */
  readonly left: ReactNode;
  /** The button that goes on with it. */
  readonly action: ReactNode;
}

/** The set that is under way or comes next: "Side plank, left, set 2 of 3". */
function aheadWords(plan: Plan, at: number): string {
  const step = workAhead(plan, at);
  if (!step) return 'At the end';
  const which = step.set.sets > 1 ? `, ${setWords.number(step.set).toLowerCase()}` : '';
  return `${setWords.name(step.set)}${which}`;
}

/** A session that is not over, as a tank left standing. */
export function OpenCard({ plan, step, bar, head, left, action }: OpenCardProps) {
  return (
    <section className={css.card} aria-label="Unfinished session">
      <div className={css.head}>{head}</div>
      <div className={css.tank}>
        <h2 className={css.name}>{plan.name}</h2>
        <p className={css.place}>{aheadWords(plan, step)}</p>
        {bar}
        <div className={css.go}>
          {action}
          <p className={css.left}>
            <b className={css.clock}>{left}</b> left
          </p>
        </div>
      </div>
    </section>
  );
}
