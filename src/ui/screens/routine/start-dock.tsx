import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { withElement } from '../../components/with-element.tsx';
import { useGuardedStart } from '../../hooks/use-guarded-start.ts';
import css from './start-dock.module.css';

interface StartDockProps {
  readonly plan: Plan;
}

/** The one big button. Asks first when another session is unfinished. */
export function StartDock({ plan }: StartDockProps) {
  const { press, question } = useGuardedStart(plan);
  const empty = plan.steps.length === 0;
  return (
    <div className={css.dock}>
      {empty && <p className={css.empty}>{routineWords.nothingLeft}</p>}
      <Button kind="cta" size="xl" icon="play" disabled={empty} onClick={press}>
        <span className={css.words}>
          {empty
            ? routineWords.start
            : withElement(
                routineWords.startOf,
                <span className={css.minutes}>{unitWords.minutes(minutes(plan.totals.ms))}</span>,
              )}
        </span>
      </Button>
      <QuestionSheet {...question} />
    </div>
  );
}
