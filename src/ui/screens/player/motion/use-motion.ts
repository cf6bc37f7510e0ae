import { type RefObject, useLayoutEffect, useRef } from 'react';
import { SIGHT_MS } from '../../../../core/session/foresee.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { elapsedMs } from '../../../../core/session/views.ts';
import { putAt } from '../../../../figure/stage/put-at.ts';
import { useApp } from '../../../app-context.ts';
import { isCalm } from '../../../hooks/use-media.ts';
import { isSlow, onBeat } from './beat.ts';
import type { Motion } from './motions.ts';

/**
 * Plays a motion of the current step on the compositor, seeked from the session clock whenever something happens. In a
 * hold, the beat moves it.
 */
export function useMotion<E extends HTMLElement | SVGElement>(
  state: ActiveState,
  motion: Motion,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { session } = useApp();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !('animate' in element)) return undefined;
    const view = session.getState();
    const animation = element.animate([...motion.frames], {
      duration: motion.ms / view.speed,
      iterations: motion.times,
      easing: isCalm() ? motion.calm : motion.easing,
      fill: 'both',
    });
    const slow = isSlow(view.stage);
    const way = state.status === 'paused' ? 'still' : slow ? 'by hand' : 'running';
    const early = way === 'by hand' ? SIGHT_MS * view.speed : 0;
    const seek = () => putAt([animation], elapsedMs(state, view.now() + early) / view.speed, way);
    seek();
    const stop = way !== 'by hand' ? () => undefined : isCalm() ? view.everySecond(seek) : onBeat(view, seek);
    // The document's own clock stands still while a phone sleeps; the session clock does not.
    document.addEventListener('visibilitychange', seek);
    return () => {
      document.removeEventListener('visibilitychange', seek);
      stop();
      animation.cancel();
    };
  }, [session, state, motion]);
  return ref;
}
