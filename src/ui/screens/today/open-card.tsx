import type { ReactNode } from 'react';
import { isEndless, type Plan } from '../../../core/plan/plan.ts';
import { doingAhead } from '../../../core/session/doing.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { withElement } from '../../components/with-element.tsx';
import css from './open-card.module.css';
import { TankCard } from './tank-card.tsx';

interface OpenCardProps {
  readonly plan: Plan;
  /** Index of the current step. */
  readonly step: number;
  /** The course bar. */
  readonly bar: ReactNode;
  /** The line on top: the state of the session, and since when. */
  readonly head: ReactNode;
  /** The time left; not shown with an endless step. */
  readonly left: ReactNode;
  /** The button that resumes it. */
  readonly action: ReactNode;
}

/** A session that is not over. */
export function OpenCard({ plan, step, bar, head, left, action }: OpenCardProps) {
  const ahead = doingAhead(plan, step);
  return (
    <TankCard
      tone="open"
      label={openSessionWords.unfinished}
      rim={head}
      name={plan.name}
      lang={plan.language}
      line={
        ahead
          ? withElement(
              (name) => openSessionWords.place({ ...ahead.set, name }),
              <span lang={plan.language}>{ahead.set.name}</span>,
            )
          : openSessionWords.atTheEnd
      }
    >
      <div className={css.bar}>{bar}</div>
      <div className={css.go}>
        {action}
        {!plan.steps.slice(step).some(isEndless) && (
          <p className={css.left}>
            {withElement(
              openSessionWords.timeLeft,
              <b className={css.clock} dir="ltr">
                {left}
              </b>,
            )}
          </p>
        )}
      </div>
    </TankCard>
  );
}
