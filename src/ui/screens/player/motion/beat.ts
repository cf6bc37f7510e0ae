import type { Stage } from '../../../../store/session-view.ts';

/** Where little moves, animated films change the picture twelve times a second; ten divides the second evenly. */
const BEAT_MS = 100;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function wait(): void {
  clearTimeout(timer);
  timer = undefined;
  if (listeners.size === 0 || document.visibilityState === 'hidden') return;
  timer = setTimeout(beat, BEAT_MS - (performance.now() % BEAT_MS));
}

function beat(): void {
  for (const listener of listeners) listener();
  wait();
}

/**
 * Calls back ten times a second while the page is seen, all listeners in one task, so that what they move is drawn in
 * one frame. Returns a function that stops it.
 */
export function onBeat(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', wait);
  listeners.add(listener);
  if (timer === undefined) wait();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', wait);
    wait();
  };
}

/**
 * Whether everything moves slowly enough for the beat, which is so in a hold. A running animation wakes the compositor
 * sixty times a second, however rarely something changes.
 */
export const isSlow = (stage: Stage): boolean => {
  const step = stage.kind === 'live' ? stage.plan.steps[stage.state.step] : undefined;
  return step?.kind === 'work' && step.timing.kind === 'timed';
};
