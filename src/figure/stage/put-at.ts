/**
 * Puts animations so far from their beginning, now. Told when they began and not where they are, they need not wait for a
 * frame to begin in: the document's timeline runs on the page's clock, but tells it only as of its last frame.
 */
export function putAt(animations: readonly Animation[], ms: number, still = false): void {
  const began = performance.now() - ms;
  for (const each of animations) {
    if (still) {
      each.pause();
      each.currentTime = ms;
    } else {
      each.startTime = began;
    }
  }
}
