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
