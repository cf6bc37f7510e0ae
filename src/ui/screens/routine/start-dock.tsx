import { useEffect } from 'react';
import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useApp } from '../../app-context.ts';
import { StartButton } from '../../start/start-button.tsx';
import css from './start-dock.module.css';

interface StartDockProps {
  readonly plan: Plan;
}

/** Start, always in view. */
export function StartDock({ plan }: StartDockProps) {
  const { expectStart } = useApp();
  useEffect(expectStart, [expectStart]);
  return (
    <div className={css.dock} data-dock>
      {plan.steps.length === 0 && <p className={css.empty}>{routineWords.nothingLeft}</p>}
      <StartButton plan={plan} length={minutes(plan.totals.ms)} />
    </div>
  );
}
