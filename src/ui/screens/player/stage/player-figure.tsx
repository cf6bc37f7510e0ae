import type { PacePart } from '../../../../core/plan/plan.ts';
import type { Figure } from '../../../../core/routine/figure.ts';
import type { Doing } from '../../../../core/session/doing.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { useApp } from '../../../app-context.ts';
import css from '../../../figure/figure.module.css';
import { useFigure } from '../../../figure/figure-for.ts';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import { MovingFigure } from '../../../figure/moving-figure.tsx';
import { StillFigure } from '../../../figure/still-figure.tsx';
import { useCalm } from '../../../hooks/use-media.ts';
import { heldStill } from '../motion/held-still.ts';
import { untilQuiet } from '../motion/until-quiet.ts';
import { useInStep } from '../motion/use-in-step.ts';
import { useMirrored } from './mirror-button.tsx';

interface PlayerFigureProps {
  readonly state: ActiveState;
  /** The set under way, or the next one. */
  readonly coming: Doing | null;
  /** The language of the routine's texts. */
  readonly language: string;
}

/** Shows the exercise of the set at its tempo, in the colours of the phase; mirrored for the left side or by choice. */
export function PlayerFigure({ state, coming, language }: PlayerFigureProps) {
  const set = coming?.set;
  const drawn = useFigure(set?.exercise ?? null);
  const figure = drawn && set?.dose.kind === 'hold' ? heldStill(drawn, set.dose.ms) : drawn;
  const calm = useCalm();
  const mirrored = useMirrored();
  if (!figure || !set) return <FigurePlace exercise={set?.exercise ?? null} size="large" />;
  const flip = (set.side === 'left') !== mirrored;
  return (
    <span
      className={css.figure}
      data-size="large"
      data-figure={set.exercise}
      lang={language}
      {...{ role: 'img', 'aria-label': figure.shows }}
    >
      {calm ? (
        <StillFigure figure={figure} both flip={flip} />
      ) : (
        <InStep
          figure={figure}
          pace={set.dose.kind === 'reps' ? set.dose.pace : null}
          oneSide={set.side !== null}
          flip={flip}
          state={state}
        />
      )}
    </span>
  );
}

interface InStepProps {
  readonly figure: Figure;
  readonly pace: readonly PacePart[] | null;
  readonly oneSide: boolean;
  readonly flip: boolean;
  readonly state: ActiveState;
}

/** Moves by itself, at the tempo of the session; no code runs per second. */
function InStep({ figure, pace, oneSide, flip, state }: InStepProps) {
  const { session, settings } = useApp();
  const onPlay = useInStep(state);
  return (
    <MovingFigure
      figure={figure}
      doing={{ kind: 'done', pace, oneSide }}
      speed={session.getState().speed}
      flip={flip}
      untilQuiet={() => untilQuiet(session.getState, () => settings.getState().settings.countdownSeconds)}
      onPlay={onPlay}
    />
  );
}
