import type { Ref } from 'react';
import type { Step } from '../../../../core/plan/plan.ts';
import { type Doing } from '../../../../core/session/doing.ts';
import { isRest, type Phase } from '../../../../core/session/phase.ts';
import { workAhead } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { ClockText } from '../late-parts.ts';
import { SetUpCount } from '../lead/set-up-count.tsx';
import { Band } from './band.tsx';
import { Countdown } from './countdown.tsx';
import { Course } from './course.tsx';
import { RepCount } from './rep-count.tsx';
import { RestCount } from './rest-count.tsx';
import { SoundModeButton } from './sound-mode-button.tsx';
import css from './stage.module.css';
import { StageText } from './stage-text.tsx';
import { Tide } from './tide.tsx';

interface StageProps extends LiveSession {
  readonly step: Step;
  readonly phase: Phase;
  readonly coming: Doing | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly locked: boolean;
  readonly onLock: () => void;
  readonly onSound: () => void;
  readonly onExtend: (byMs: number) => void;
}

/** Everything that must be read from two metres away: the tank, and below it the name, the set and the cue. */
export function Stage({
  plan,
  state,
  step,
  phase,
  coming,
  heading,
  locked,
  onLock,
  onSound,
  onExtend,
}: StageProps) {
  const dose = step.kind === 'work' ? step.set.dose : step.kind === 'ramp-up' ? step.dose : null;
  const rests = isRest(phase);
  return (
    <section className={css.stage} aria-label={playerWords.currentStep}>
      <div className={css.water}>
        <Tide plan={plan} state={state} waves={rests} />
      </div>
      <header className={css.course}>
        <Course plan={plan} state={state} />
        {!locked && <SoundModeButton onPress={onSound} />}
        <button
          type="button"
          className={css.lock}
          aria-label={locked ? playerWords.locked : playerWords.lock}
          aria-disabled={locked}
          onClick={() => !locked && onLock()}
        >
          <Icon name={lateIcons.lock} />
        </button>
      </header>
      <Band
        phase={phase}
        state={state}
        step={step}
        coming={coming}
        language={plan.language}
        locked={locked}
      />
      <div className={css.count}>
        {phase === 'set-up' && step.kind === 'set-up' ? (
          <SetUpCount step={step} coming={workAhead(plan, state.step)} />
        ) : phase !== 'ready' && dose?.kind === 'reps' ? (
          <RepCount dose={dose} state={state} />
        ) : rests && step.kind !== 'bout' ? (
          <RestCount plan={plan} state={state} locked={locked} onExtend={onExtend} />
        ) : (
          <Countdown plan={plan} state={state} />
        )}
      </div>
      {step.kind === 'bout' && phase !== 'paused' && phase !== 'ready' ? (
        <ClockText plan={plan} state={state} step={step} doing={coming} heading={heading} />
      ) : (
        <StageText plan={plan} state={state} phase={phase} coming={coming} heading={heading} />
      )}
    </section>
  );
}
