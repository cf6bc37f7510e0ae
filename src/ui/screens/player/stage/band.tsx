import { useState } from 'react';
import { type Step, stepMs } from '../../../../core/plan/plan.ts';
import type { Doing } from '../../../../core/session/doing.ts';
import { isRest, type Phase } from '../../../../core/session/phase.ts';
import type { ActiveState, Instant } from '../../../../core/session/session.ts';
import { elapsedMs } from '../../../../core/session/views.ts';
import { resultOf } from '../../../../core/training/set-result.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { loadWords } from '../../../../words/en/load-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { soundModeWords } from '../../../../words/en/sound-mode-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { useApp, useNotices, useSettings } from '../../../app-context.ts';
import { withElement } from '../../../components/with-element.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { useSecond } from '../../../hooks/use-time.ts';
import { ClockPlace } from '../late-parts.ts';
import css from './band.module.css';
import { Beats } from './beats.tsx';
import { MirrorButton, useMirrorFits } from './mirror-button.tsx';
import { PhaseWord } from './phase-word.tsx';
import { PlayerFigure } from './player-figure.tsx';
import { Sides } from './sides.tsx';

interface PausedSinceProps {
  /** On the session's clock. */
  readonly at: Instant;
}

/** The time of day at which the pause began: a clock that counts it would draw a frame a second for as long as it lasts. */
function PausedSince({ at }: PausedSinceProps) {
  const { session } = useApp();
  const kept = useNotices(({ unkept }) => unkept === null);
  const [since] = useState(() => {
    const { now, speed } = session.getState();
    return Date.now() - Math.max(0, now() - at) / speed;
  });
  return (
    <p className={css.sub}>
      {withElement(playerWords.pausedSince, <span translate="no">{playerWords.timeOfDay(since)}</span>)}
      {kept && <span className={css.spare}>{playerWords.saved}</span>}
    </p>
  );
}

/** Reminds the person how cues are heard, while the session is paused or about to start. */
function SoundReminder() {
  const { soundMode, sounds } = useSettings((view) => view.settings);
  return (
    <p className={`${css.sub} ${css.spare}`}>
      {sounds ? soundModeWords.reminder(soundMode) : playerWords.soundsOff}
    </p>
  );
}

interface TurnProps {
  readonly state: ActiveState;
  readonly ms: number;
  readonly word: string;
  readonly language: string;
}

/** Announces the change of direction, and asks for it from half time on. */
function Turn({ state, ms, word, language }: TurnProps) {
  const turned = useSecond((now) => elapsedMs(state, now) >= ms / 2);
  return turned ? (
    <p className={css.turn} lang={language}>
      {word}
    </p>
  ) : (
    <p className={css.sub}>{playerWords.halfTime(word)}</p>
  );
}

interface BandProps {
  readonly phase: Phase;
  readonly state: ActiveState;
  readonly step: Step;
  readonly coming: Doing | null;
  /** The language of the routine's texts. */
  readonly language: string;
  readonly locked: boolean;
}

/** Phase at the top left, side or weight beside or below it, the figure, and the beats of a rep in a line. */
export function Band({ phase, state, step, coming, language, locked }: BandProps) {
  const set = coming?.set;
  const dose = set?.dose;
  const side = set?.side ?? null;
  const rests = isRest(phase);
  const isOpen = step.kind === 'bout' && !set && (phase === 'hold' || phase === 'reps');
  const scaleOf = useScales();
  const mirrorFits = useMirrorFits();
  const ramp = phase === 'ramp-up' && step.kind === 'ramp-up' ? step.dose : null;
  const kg = ramp?.kg ?? (phase === 'reps' && set ? resultOf(set, 0, state.logs).kg : null);
  return (
    <div className={css.band}>
      <div className={css.head}>
        <PhaseWord phase={phase} isOpen={isOpen} />
        {phase === 'paused' && state.status === 'paused' && (
          <PausedSince key={state.pausedAt} at={state.pausedAt} />
        )}
        {(phase === 'paused' || (phase === 'ready' && !side)) && <SoundReminder />}
        {phase !== 'paused' && side && (
          <div className={css.coming}>
            {rests && <p className={css.sub}>{playerWords.sideNext(side)}</p>}
            <Sides side={side} />
          </div>
        )}
        {phase === 'set-up' && <p className={css.sub}>{leadWords.about(unitWords.time(stepMs(step)))}</p>}
        {kg !== null && set && <p className={css.load}>{loadWords.load(kg, scaleOf(set.exercise))}</p>}
        {step.kind === 'bout' && phase !== 'paused' && <ClockPlace step={step} count={state.count} />}
        {phase === 'hold' && step.kind === 'work' && dose?.kind === 'hold' && dose.switchAtHalf && !side && (
          <Turn state={state} ms={dose.ms} word={dose.switchAtHalf} language={language} />
        )}
      </div>
      {mirrorFits && <MirrorButton locked={locked} />}
      <div className={css.figure}>
        <PlayerFigure state={state} coming={coming} language={language} />
      </div>
      {((phase === 'reps' && step.kind === 'work') || ramp) && dose?.kind === 'reps' && (
        <Beats dose={dose} state={state} language={language} />
      )}
    </div>
  );
}
