import { clocksOf } from '../../../../core/training/clocks-of.ts';
import { runToScore } from '../../../../core/training/run-to-score.ts';
import { scoreOfRun } from '../../../../core/training/score-of-run.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { clockWords } from '../../../../words/en/clock-words.ts';
import { useApp } from '../../../app-context.ts';
import { ScoreSteppers } from '../../../clock/score-steppers.tsx';
import panel from '../log/log-panel.module.css';

interface ScorePanelProps extends LiveSession {
  /** Whether this is the rest after a run; otherwise the panel stays only while something is typed in it. */
  readonly isDue: boolean;
  /** The run whose score is being typed. */
  readonly typed: string | null;
  readonly onTyping: (run: string | null) => void;
}

const isField = (target: EventTarget) => target instanceof HTMLInputElement;

/** The score of the clock that has just ended, as it will be recorded. It needs no confirmation. */
export function ScorePanel({ plan, state, isDue, typed, onTyping }: ScorePanelProps) {
  const { session } = useApp();
  const due = isDue ? runToScore(plan, state) : null;
  const run = (typed !== null && clocksOf(plan, state).find(({ key }) => key === typed)) || due;
  // There is no room for more rounds: the summary asks for their reps.
  if (!run || run.clock === 'tabata') return null;
  const type = (typing: boolean) => onTyping(typing ? run.key : null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to the fields inside
    <fieldset
      className={panel.panel}
      aria-label={clockWords.yourScore}
      onFocus={({ target }) => isField(target) && type(true)}
      onInput={() => type(true)}
      onBlur={() => type(false)}
      onKeyDown={({ key, target }) => isField(target) && (key === 'Enter' || key === 'Escape') && type(false)}
    >
      <p className={panel.head}>
        <span className={panel.words}>
          <b className={panel.name}>{clockWords.yourScore}</b>
          <small className="note">{run.said === null && scoreOfRun(run) ? clockWords.counts : null}</small>
        </span>
      </p>
      <ScoreSteppers
        key={run.key}
        of={run}
        eager={due?.key !== run.key}
        onChange={(score) => session.getState().send({ type: 'score', key: run.key, score })}
      />
    </fieldset>
  );
}
