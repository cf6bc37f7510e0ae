import { useEffect, useEffectEvent } from 'react';
import type { ActiveState } from '../../../core/session/session.ts';
import { elapsedMs, stayMs } from '../../../core/session/views.ts';
import { useApp } from '../../app-context.ts';

/** Less nobody sees, and every correction is a jump. */
const OFF_BY_MS = 16;

/** Puts an animation so far from its beginning, now. */
function putAt(animation: Animation, ms: number, still: boolean): void {
  if (still) {
    animation.pause();
    animation.currentTime = ms;
  } else {
    // Told when it began and not where it is, it need not wait for a frame to begin in. The document's timeline runs on
    // this clock, but tells it only as of its last frame.
    animation.startTime = performance.now() - ms;
  }
}

/**
 * Keeps animations of the compositor where the session clock is. They are put there when something happens, and run by
 * themselves; once a second it is checked that the clocks still agree, which they do not after a sleep, or while a
 * soundtrack leads.
 */
export function useInStep(state: ActiveState, animations: readonly Animation[]): void {
  const { session } = useApp();
  const into = () => {
    const { plan, now, speed } = session.getState();
    const gone = elapsedMs(state, now()) / speed;
    if (!plan || plan.steps[state.step]?.kind === 'work') return gone;
    // Before a set it moves so that it comes to its beginning as the set begins.
    const round = Number(animations[0]?.effect?.getComputedTiming().duration ?? 0);
    return round > 0 ? gone + round - ((stayMs(plan, state) / speed) % round) : gone;
  };
  const put = useEffectEvent(() => {
    for (const each of animations) putAt(each, into(), state.status === 'paused');
  });
  const check = useEffectEvent(() => {
    const [first] = animations;
    if (first && Math.abs(Number(first.currentTime) - into()) > OFF_BY_MS) put();
  });
  useEffect(() => {
    put();
    return session.getState().everySecond(() => check());
  }, [session, state, animations]);
}
