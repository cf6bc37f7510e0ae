import { useEffect, useEffectEvent, useRef } from 'react';
import type { Step } from '../../../../core/plan/plan.ts';
import { isActiveStep } from '../../../../core/session/doing.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { elapsedMs, stayMs } from '../../../../core/session/views.ts';
import { putAt } from '../../../../figure/stage/put-at.ts';
import { useApp } from '../../../app-context.ts';
import { isSlow, onBeat } from './beat.ts';

/** A smaller error is not noticed, and every correction is a jump. */
const OFF_BY_MS = 16;

const isActive = (step: Step | undefined): boolean => step !== undefined && isActiveStep(step);

/**
 * Keeps compositor animations in step with the session clock; returns the function that receives them. They are set
 * to their place when something happens and then run by themselves; in a hold, the beat moves them. A check once a
 * second finds clocks that have drifted apart, after a sleep or while a soundtrack leads.
 */
export function useInStep(state: ActiveState): (animations: readonly Animation[]) => void {
  const { session } = useApp();
  const playing = useRef<readonly Animation[]>([]);
  const into = () => {
    const { stage, now, speed } = session.getState();
    const gone = elapsedMs(state, now()) / speed;
    if (stage.kind !== 'live' || isActive(stage.plan.steps[state.step])) return gone;
    // Before a set the figure moves so that a repetition begins exactly when the set does.
    const round = Number(playing.current[0]?.effect?.getComputedTiming().duration ?? 0);
    return round > 0 ? gone + round - ((stayMs(stage.plan, state) / speed) % round) : gone;
  };
  const slow = () => state.status === 'running' && isSlow(session.getState().stage);
  const put = () =>
    putAt(playing.current, into(), state.status === 'paused' ? 'still' : slow() ? 'by hand' : 'running');
  const slowNow = useEffectEvent(slow);
  const putNow = useEffectEvent(put);
  const check = useEffectEvent(() => {
    const [first] = playing.current;
    if (first && Math.abs(Number(first.currentTime) - into()) > OFF_BY_MS) put();
  });
  useEffect(() => {
    putNow();
    const view = session.getState();
    return slowNow() ? onBeat(view, () => putNow()) : view.everySecond(() => check());
  }, [session, state]);
  return (animations) => {
    playing.current = animations;
    put();
  };
}
