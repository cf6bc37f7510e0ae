/**
 * Puts animations `ms` after their beginning, running or still. Sets `startTime` instead of `currentTime`: the timeline
 * reports only the time of its last frame, so seeking a running animation would wait for a frame.
 */
export function putAt(animations: readonly Animation[], ms: number, still = false): void {
  const startTime = performance.now() - ms;
  for (const each of animations) {
    if (still) {
      each.pause();
      each.currentTime = ms;
    } else {
      each.startTime = startTime;
    }
  }
}

/** As many frames a second as film has; the browser draws only those in which something moves. */
const FRAMES_A_SECOND = 24;

/**
 * An easing that moves as film does. The compositor still looks at every frame of the screen, and draws those in which
 * something has changed. Animations that begin together change together.
 * @param ms real milliseconds of one iteration
 * @param most steps of one iteration that can be told apart
 */
export function asFilm(ms: number, most = Number.POSITIVE_INFINITY): string {
  const frames = (ms * FRAMES_A_SECOND) / 1000;
  return `steps(${Math.max(1, Math.round(frames / Math.ceil(frames / most || 1)))})`;
}
