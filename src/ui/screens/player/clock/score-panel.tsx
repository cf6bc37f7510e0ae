import { runToScore } from '../../../../core/training/run-to-score.ts';
import { scoreOfRun } from '../../../../core/training/score-of-run.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { clockWords } from '../../../../words/en/clock-words.ts';
import { useApp } from '../../../app-context.ts';
import { ScoreSteppers } from '../../../clock/score-steppers.tsx';
import panel from '../log/log-panel.module.css';

/** The score of the clock that has just ended, as it will be recorded. It needs no confirmation. */
export function ScorePanel({ plan, state }: LiveSession) {
  const { session } = useApp();
  const run = runToScore(plan, state);
  // There is no room for more rounds: the summary asks for their reps.
  if (!run || run.clock === 'tabata') return null;
  return (
    <fieldset className={panel.panel} aria-label={clockWords.yourScore}>
      <p className={panel.head}>
        <span className={panel.words}>
          <b className={panel.name}>{clockWords.yourScore}</b>
          <small className="note">{run.said === null && scoreOfRun(run) ? clockWords.counts : null}</small>
        </span>
      </p>
      <ScoreSteppers
        of={run}
        onChange={(score) => session.getState().send({ type: 'score', key: run.key, score })}
      />
    </fieldset>
  );
}
