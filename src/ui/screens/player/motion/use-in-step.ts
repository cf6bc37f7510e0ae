import { useEffect, useEffectEvent, useRef } from 'react';
import type { ActiveState } from '../../../../core/session/session.ts';
import { elapsedMs, stayMs } from '../../../../core/session/views.ts';
import { putAt } from '../../../../figure/stage/put-at.ts';
import { useApp } from '../../../app-context.ts';

/** Less nobody sees, and every correction is a jump. */
const OFF_BY_MS = 16;

/**
 * Keeps animations of the compositor where the session clock is; returns what takes them. They are put there when
 * something happens, and run by themselves; once a second it is checked that the clocks still agree, which they do not
 * after a sleep, or while a soundtrack leads.
 */
export function useInStep(state: ActiveState): (animations: readonly Animation[]) => void {
  const { session } = useApp();
  const playing = useRef<readonly Animation[]>([]);
  const into = () => {
    const { stage, now, speed } = session.getState();
    const gone = elapsedMs(state, now()) / speed;
    if (stage.kind !== 'live' || stage.plan.steps[state.step]?.kind === 'work') return gone;
    // Before a set it moves so that it comes to its beginning as the set begins.
    const round = Number(playing.current[0]?.effect?.getComputedTiming().duration ?? 0);
    return round > 0 ? gone + round - ((stayMs(stage.plan, state) / speed) % round) : gone;
  };
  const put = () => putAt(playing.current, into(), state.status === 'paused');
  const putNow = useEffectEvent(put);
  const check = useEffectEvent(() => {
    const [first] = playing.current;
    if (first && Math.abs(Number(first.currentTime) - into()) > OFF_BY_MS) put();
  });
  useEffect(() => {
    putNow();
    return session.getState().everySecond(() => check());
  }, [session, state]);
  return (animations) => {
    playing.current = animations;
    put();
  };
}
