import { BEATS_A_SECOND } from '../../../../figure/stage/put-at.ts';
import type { SessionView, Stage } from '../../../../store/session-view.ts';

const BEAT_MS = 1000 / BEATS_A_SECOND;
/** The last beat of a second waits this long for the next second, which brings one itself. */
const GRACE_MS = 60;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let began = 0;
let beats = 0;
let stopSeconds = () => {};

/** Sets the timer for the next beat, due a fixed time after the second began, so that a late beat does not delay the next. */
function wait(): void {
  clearTimeout(timer);
  timer = undefined;
  if (listeners.size === 0 || document.visibilityState === 'hidden') return;
  const next = began + (beats + 1) * BEAT_MS - performance.now();
  timer = setTimeout(beat, Math.max(0, next) + (beats + 1 === BEATS_A_SECOND ? GRACE_MS : 0));
}

function beat(): void {
  beats = Math.max(beats + 1, Math.floor((performance.now() - began) / BEAT_MS));
  if (beats >= BEATS_A_SECOND) begin();
  for (const listener of listeners) listener();
  wait();
}

function begin(): void {
  began = performance.now();
  beats = 0;
}

/** A second shows other digits: what moves, moves in the same frame. */
function second(): void {
  if (document.visibilityState === 'hidden') return;
  begin();
  for (const listener of listeners) listener();
  wait();
}

/**
 * Calls back six times a second while the page is seen, the first time with each second of the session, and all
 * listeners in one task, so that what they move is drawn in one frame. Returns a function that stops it.
 */
export function onBeat({ everySecond }: Pick<SessionView, 'everySecond'>, listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener('visibilitychange', wait);
    stopSeconds = everySecond(second);
    begin();
  }
  listeners.add(listener);
  if (timer === undefined) wait();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', wait);
    stopSeconds();
    wait();
  };
}

/**
 * Whether everything moves slowly enough for the beat, which is so in a hold and under a clock. A running animation wakes the compositor
 * sixty times a second, however rarely something changes.
 */
export const isSlow = (stage: Stage): boolean => {
  const step = stage.kind === 'live' ? stage.plan.steps[stage.state.step] : undefined;
  return (step?.kind === 'work' && step.timing.kind === 'timed') || step?.kind === 'bout';
};
