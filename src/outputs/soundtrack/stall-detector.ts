/** Calls closer together than this count as one. */
const LOOK_EVERY_MS = 900;
/** After this many calls with the same position it stands still. A single long gap is a suspended page. */
const LOOKS = 5;

/** Returns a function that is true once the position has not moved over about five seconds of calls. */
export function createStallDetector(): (positionMs: number, now: number) => boolean {
  let place = Number.NaN;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looks = 0;
  return (positionMs, now) => {
    if (positionMs !== place) {
      place = positionMs;
      lookedAt = now;
      looks = 0;
    } else if (now - lookedAt >= LOOK_EVERY_MS) {
      lookedAt = now;
      looks += 1;
    }
    return looks >= LOOKS;
  };
}
