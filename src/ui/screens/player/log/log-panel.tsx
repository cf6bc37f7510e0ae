import { type ReactNode, useState } from 'react';
import { logKey, type SetInfo } from '../../../../core/plan/plan.ts';
import type { Pains } from '../../../../core/session/pain.ts';
import type { SetLog } from '../../../../core/session/set-log.ts';
import type { SetToLog } from '../../../../core/training/set-to-log.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import { useApp, useLibrary, useSession } from '../../../app-context.ts';
import { Toggle } from '../../../components/toggle.tsx';
import { withElement } from '../../../components/with-element.tsx';
import { withNames } from '../../../components/with-names.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { EffortRow } from '../../../log/effort-row.tsx';
import { EntryQuestion } from '../../../log/entry-question.tsx';
import { LoadStepper } from '../../../log/load-stepper.tsx';
import { RepsStepper } from '../../../log/reps-stepper.tsx';
import { useDoubt } from '../../../log/use-doubt.ts';
import { usePastSets } from '../../../log/use-past-sets.ts';
import { HurtToggle } from './hurt-toggle.tsx';
import css from './log-panel.module.css';

const isField = (target: EventTarget) => target instanceof HTMLInputElement;

export interface LogPanelProps {
  /** The sides of the set just done; at least one. */
  readonly sides: readonly [SetToLog, ...SetToLog[]];
  readonly pains: Pains;
  /** The rest of the set is over: the panel stays only while something is typed in it. */
  readonly isLate?: boolean;
  /** Something is being typed, or no longer is. */
  readonly onTyping?: (typing: boolean) => void;
  /** Asks where it hurts in the set. */
  readonly onHurt: (set: SetInfo) => void;
  /** At the end of the first line. */
  readonly beside?: ReactNode;
}

/** The set just done, as it will be recorded. It needs no confirmation; each press is kept at once. */
export function LogPanel({ sides, pains, isLate = false, onTyping, onHurt, beside }: LogPanelProps) {
  const { session } = useApp();
  const scaleOf = useScales();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = sides.find(({ set }) => set.side === chosen) ?? sides.at(-1) ?? sides[0];
  const { set, result } = shown;
  const named = {
    name: set.name,
    language: useLibrary((view) => view.exercises.get(set.exercise)?.language),
  };
  const past = usePastSets(set.exercise);
  const last = past[0] ?? [];
  const before =
    last.find((each) => each.set === set.set && each.side === set.side) ??
    last.findLast((each) => each.side === set.side) ??
    last.at(-1);
  const logs = useSession(({ stage }) => (stage.kind === 'live' ? stage.state.logs : null));
  const known = [...Object.values(logs ?? {}), ...past.flat().flatMap((each) => each.result ?? [])].flatMap(
    ({ kg }) => kg ?? [],
  );
  const { entered: _, ...said } = result;
  const log = (part: Partial<SetLog>) =>
    session.getState().send({ type: 'log', key: logKey(set), log: { ...said, ...part } });
  const doubted = useDoubt(set, result, past);
  const hurts = <HurtToggle pain={pains[logKey(set)]} onPress={() => onHurt(set)} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to the fields inside
    <fieldset
      className={css.panel}
      aria-label={playerWords.whatYouDid(set.name, set.set)}
      onFocus={({ target }) => isField(target) && onTyping?.(true)}
      onInput={() => onTyping?.(true)}
      onBlur={() => onTyping?.(false)}
      onKeyDown={({ key, target }) =>
        isField(target) && (key === 'Enter' || key === 'Escape') && onTyping?.(false)
      }
    >
      <div className={css.head}>
        <p className={css.words}>
          <b className={css.name}>{withNames(playerWords.setOf(set.name, set.set), [named])}</b>
          {before?.result && (
            <small className="note">
              {withElement(
                playerWords.lastTime,
                <span dir="ltr">{doseWords.result(before.result, scaleOf(set.exercise))}</span>,
              )}
            </small>
          )}
        </p>
        {sides.length > 1 && (
          <div className={css.sides}>
            {sides.map(({ set: { side } }) => (
              <Toggle
                key={side}
                pressed={side === set.side}
                label={side ? playerWords.sides[side] : undefined}
                onPress={() => setChosen(side)}
              >
                {side && setWords.side(side)}
              </Toggle>
            ))}
          </div>
        )}
        {beside}
      </div>
      <LoadStepper
        exercise={set.exercise}
        kg={result.kg}
        eager={isLate}
        known={known}
        onChange={(kg) => log({ kg })}
      />
      <RepsStepper result={result} eager={isLate} onChange={log} />
      {doubted ? (
        <EntryQuestion
          doubt={doubted.doubt}
          scale={scaleOf(set.exercise)}
          onKeep={doubted.keep}
          onCorrect={log}
        >
          {hurts}
        </EntryQuestion>
      ) : (
        <EffortRow felt={result} onChange={log}>
          {hurts}
        </EffortRow>
      )}
    </fieldset>
  );
}
