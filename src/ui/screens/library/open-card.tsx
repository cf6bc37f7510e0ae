import type { ReactNode } from 'react';
import type { Plan } from '../../../core/plan/plan.ts';
import { workAhead } from '../../../core/session/views.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { withElement } from '../../components/with-element.tsx';
import css from './open-card.module.css';

interface OpenCardProps {
  readonly plan: Plan;
  /** Index of the current step. */
  readonly step: number;
  /** The course bar. */
  readonly bar: ReactNode;
  /** The line on top: the state of the session, and since when. */
  readonly head: ReactNode;
  /** The time left. */
  readonly left: ReactNode;
  /** The button that resumes it. */
  readonly action: ReactNode;
}

/** A session that is not over, drawn like the tank of the player. */
export function OpenCard({ plan, step, bar, head, left, action }: OpenCardProps) {
  const ahead = workAhead(plan, step);
  return (
    <section className={`card ${css.card}`} aria-label={openSessionWords.unfinished}>
      <div className={css.head}>{head}</div>
      <div className={css.tank}>
        <h2 className={css.name} lang={plan.language}>
          {plan.name}
        </h2>
        <p className={css.place}>
          {ahead
            ? withElement(
                (name) => openSessionWords.place({ ...ahead.set, name }),
                <span lang={plan.language}>{ahead.set.name}</span>,
              )
            : openSessionWords.atTheEnd}
        </p>
        {bar}
        <div className={css.go}>
          {action}
          <p className={css.left}>
            {withElement(
              openSessionWords.timeLeft,
              <b className={css.clock} dir="ltr">
                {left}
              </b>,
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
