import { minutes } from '../../../core/duration.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { number } from '../../../words/format.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { figuresOf, LateFigure } from '../../figure/late-figures.ts';
import { useTurn } from '../../hooks/use-last-done.ts';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { StartSession } from '../../start/start-session.tsx';
import css from './routine-line.module.css';

interface ShortLineProps {
  readonly routine: Routine;
}

/** The alternative for a day without time, with its own Start. */
export function ShortLine({ routine }: ShortLineProps) {
  const exercises = useLibrary((view) => view.exercises);
  const planFor = useLibrary((view) => view.planFor);
  const [picked] = useChoices(routine);
  const turn = useTurn(routine.id);
  const aims = useAims(routine.id);
  const plan = planFor?.(routine, exercises, { ...picked, turn }, aims) ?? null;
  const length = plan ? minutes(plan.totals.ms) : routine.targetMinutes.low;
  const [exercise = null] = figuresOf(routine, null);
  return (
    <div className={`card ${css.line} ${css.boxed}`}>
      <LateFigure exercise={exercise} size="thumb" />
      <span className={css.words}>
        <b className="strong">{todayWords.onlyMinutes(length)}</b>
        <span className="note" lang={routine.language}>
          {routine.name}
        </span>
      </span>
      <StartSession plan={plan}>
        {(press) => (
          <Button
            icon="play"
            iconOnly
            label={firstWords.startRoutine(routine.name, unitWords.minutes(number(length)))}
            onClick={press}
          />
        )}
      </StartSession>
    </div>
  );
}
