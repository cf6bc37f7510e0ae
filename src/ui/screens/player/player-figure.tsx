import { useEffect, useEffectEvent, useRef } from 'react';
import type { WorkStep } from '../../../core/plan/plan.ts';
import type { Figure } from '../../../core/routine/figure.ts';
import type { ActiveState } from '../../../core/session/session.ts';
import { elapsedMs } from '../../../core/session/views.ts';
import type { MovingFigure } from '../../../figure/animate-figure.ts';
import { useApp, useFigures } from '../../app-context.ts';
import css from '../../components/figure.module.css';
import { FigurePlace } from '../../components/figure-place.tsx';
import { StillFigure } from '../../components/still-figure.tsx';
import { useCalm } from '../../hooks/use-calm.ts';
import { heldStill } from './held-still.ts';

interface PlayerFigureProps {
  readonly state: ActiveState;
  /** The set one is in, or comes to next. */
  readonly coming: WorkStep | null;
}

/** The exercise of the set at its tempo, in the colours of the phase; mirrored for the left side. */
export function PlayerFigure({ state, coming }: PlayerFigureProps) {
  const set = coming?.set;
  const drawn = useFigures((view) => (set ? view.figures?.get(set.exercise) : undefined));
  const figure = drawn && set?.dose.kind === 'hold' ? heldStill(drawn, set.dose.ms) : drawn;
  const calm = useCalm();
  if (!figure || !set) return <FigurePlace exercise={set?.exercise ?? null} size="large" />;
  const flip = set.side === 'left';
  return (
    <span className={css.figure} data-size="large" data-palette="phase" aria-hidden="true">
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

type Reps = Extract<WorkStep['set']['dose'], { readonly kind: 'reps' }>;

interface InStepProps {
  readonly figure: Figure;
  readonly pace: Reps['pace'] | null;
  readonly oneSide: boolean;
  readonly flip: boolean;
  readonly state: ActiveState;
}

/** Seeked from the session clock whenever something happens; nothing here runs while a second passes. */
function InStep({ figure, pace, oneSide, flip, state }: InStepProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const moving = useRef<MovingFigure | null>(null);
  const { session } = useApp();
  const seek = useEffectEvent(() => {
    const view = session.getState();
    const at = elapsedMs(state, view.now()) / view.speed;
    for (const each of moving.current?.animations ?? []) {
      if (state.status === 'paused') each.pause();
      else if (each.playState !== 'running') each.play();
      each.currentTime = at;
    }
  });
  useEffect(() => {
    const element = ref.current;
    let gone = false;
    void import('../../../figure/animate-figure.ts').then(({ animateFigure }) => {
      if (gone || !element) return;
      moving.current = animateFigure(
        element,
        figure,
        { kind: 'done', pace, oneSide },
        session.getState().speed,
      );
      seek();
    });
    return () => {
      gone = true;
      moving.current?.remove();
      moving.current = null;
    };
  }, [session, figure, pace, oneSide]);
  useEffect(() => {
    seek();
    // The document's own clock stands still while a phone sleeps; the session clock does not.
    const again = () => seek();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [state]);
  return <span ref={ref} className={css.moving} data-flip={flip || undefined} />;
}
