import type { SetInfo, Step } from '../../../../core/plan/plan.ts';
import { setThatHurts } from '../../../../core/session/doing.ts';
import { isRest, type Phase } from '../../../../core/session/phase.ts';
import { isRamping, workAhead } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { useLibrary, useSettings } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { withNames } from '../../../components/with-names.tsx';
import { SetUpLoad } from '../lead/set-up-load.tsx';
import { AllSetsButton } from '../log/all-sets-button.tsx';
import { nextWords } from '../place-words.ts';
import { UndoButton } from '../undo/undo-button.tsx';
import type { UndoOffer } from '../undo/use-undo.ts';
import type { Commands } from '../use-commands.ts';
import css from './deck.module.css';

export interface DeckProps extends LiveSession {
  readonly step: Step;
  readonly phase: Phase;
  readonly commands: Commands;
  /** The log of a set is shown above. */
  readonly logs: boolean;
  /** The offer to undo the last Done or Skip, for a while. */
  readonly undo: UndoOffer | null;
  /** Opens the log of all sets done; null before the first. */
  readonly onLog: (() => void) | null;
  /** Asks where it hurts in a set. */
  readonly onHurt: (set: SetInfo) => void;
}

/**
 * The controls while a session runs: back, what comes next, skip; below them the main button. The log of a set replaces
 * the first three.
 */
export function Deck({ plan, state, step, phase, commands, logs, undo, onLog, onHurt }: DeckProps) {
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const coming = workAhead(plan, state.step);
  const ramps = isRamping(plan, state.step);
  const next = ramps ? leadWords.firstSet(coming?.set.dose.kg, unit) : nextWords(plan, state.step);
  const rests = isRest(phase);
  const waits = phase === 'reps' || phase === 'ramp-up' || phase === 'set-up';
  const hurting = setThatHurts(plan, state);
  return (
    <>
      {phase === 'set-up' && coming ? (
        <SetUpLoad plan={plan} state={state} coming={coming} />
      ) : logs ? null : (
        <div className={css.nav}>
          <Button
            size="lg"
            icon={lateIcons.previous}
            iconOnly
            label={playerWords.previous}
            onClick={commands.previous}
          />
          {undo ? (
            <UndoButton offer={undo} />
          ) : (
            <p className={css.next}>
              <span className="caption">
                {ramps ? leadWords.skipTo : step.kind === 'work' ? playerWords.next : playerWords.afterThis}
              </span>
              <b className={css.words}>{withNames(next, exercises.values())}</b>
            </p>
          )}
          {hurting && (
            <Button
              icon={lateIcons.bolt}
              iconOnly
              label={setLogWords.itHurts}
              title={setLogWords.itHurts}
              onClick={() => onHurt(hurting)}
            />
          )}
          {rests && !ramps && onLog && <AllSetsButton onPress={onLog} />}
          {(!rests || ramps) && (
            <Button
              size="lg"
              icon={lateIcons.next}
              iconOnly
              label={playerWords.skipTo(next)}
              onClick={commands.next}
            />
          )}
        </div>
      )}
      <div
        className={css.main}
        data-main
        data-two={rests || waits || undefined}
        data-log={logs || phase === 'set-up' ? true : undefined}
      >
        {rests && (
          <>
            <Button
              size="lg"
              icon={lateIcons.pause}
              iconOnly
              label={playerWords.pause}
              onClick={commands.pause}
            />
            <Button kind="solid" size="lg" onClick={commands.done}>
              {phase === 'rest' ? playerWords.skipRest : playerWords.startNow}
              <Icon name={lateIcons.next} />
            </Button>
          </>
        )}
        {waits && (
          <>
            <Button
              size="xl"
              icon={lateIcons.pause}
              iconOnly
              label={playerWords.pause}
              onClick={commands.pause}
            />
            {phase === 'set-up' && undo && <UndoButton offer={undo} />}
            <Button
              kind={phase === 'set-up' ? 'cta' : 'solid'}
              size="xl"
              icon="check"
              onClick={commands.done}
            >
              {phase === 'set-up' ? playerWords.ready : playerWords.done}
            </Button>
          </>
        )}
        {!rests && !waits && (
          <Button kind="solid" size="xl" icon={lateIcons.pause} onClick={commands.pause}>
            {state.status === 'paused' ? playerWords.stayPaused : playerWords.pause}
          </Button>
        )}
      </div>
    </>
  );
}
