import type { Plan } from '../../core/plan/plan.ts';
import { firstWords } from '../../words/en/first-words.ts';
import { unitWords } from '../../words/en/unit-words.ts';
import { number } from '../../words/format.ts';
import { Button } from '../components/button.tsx';
import { withElement } from '../components/with-element.tsx';
import css from './start-button.module.css';
import { StartSession } from './start-session.tsx';

interface StartButtonProps {
  /** Null until the planner has been fetched. */
  readonly plan: Plan | null;
  /** Minutes. */
  readonly length: number;
}

/** The one big button, which says how long it takes. */
export function StartButton({ plan, length }: StartButtonProps) {
  'use no memo';
  const empty = plan?.steps.length === 0;
  return (
    <StartSession plan={plan}>
      {(press) => (
        <Button kind="cta" size="xl" icon="play" disabled={empty} onClick={press}>
          <span className={css.words}>
            {empty
              ? firstWords.start
              : withElement(
                  firstWords.startOf,
                  <span className={css.minutes}>{unitWords.minutes(number(length))}</span>,
                )}
          </span>
        </Button>
      )}
    </StartSession>
  );
}
