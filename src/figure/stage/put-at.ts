import { letGo, putByHand } from './put-by-hand.ts';

/** Whether an animation goes on by itself, stands still, or is moved by its caller again and again. */
type Way = 'running' | 'still' | 'by hand';

/**
 * Puts animations `ms` after their beginning. Sets `startTime` instead of `currentTime`: the timeline reports only the
 * time of its last frame, so seeking a running animation would wait for a frame.
 */
export function putAt(animations: readonly Animation[], ms: number, way: Way = 'running'): void {
  const startTime = performance.now() - ms;
  for (const each of animations) {
    if (way === 'by hand') {
      putByHand(each, ms);
      continue;
    }
    letGo(each);
    if (way === 'still') {
      each.pause();
      each.currentTime = ms;
    } else {
      each.startTime = startTime;
    }
  }
}

/** Somewhat fewer than film has; the browser draws only those in which something moves. */
const FRAMES_A_SECOND = 20;
/** Where little moves: the tide of a hold falls by about a pixel from beat to beat. */
export const BEATS_A_SECOND = 6;

/**
 * An easing that moves as film does. The compositor still looks at every frame of the screen, and draws those in which
 * something has changed. Animations that begin together change together.
 * @param ms real milliseconds of one iteration
 * @param most steps of one iteration that can be told apart
 */
export function asFilm(ms: number, most = Number.POSITIVE_INFINITY, framesASecond = FRAMES_A_SECOND): string {
  const frames = (ms * framesASecond) / 1000;
  return `steps(${Math.max(1, Math.round(frames / Math.ceil(frames / most || 1)))})`;
}
