/** Looks closer together than this are one. */
const LOOK_EVERY_MS = 900;
/** As many looks that find the same place tell that it stands still; one long gap is a page that slept. */
const LOOKS = 5;

/** Tells from looks at a position whether it stands still: true once it has not moved for about five seconds of looks. */
export function createStillWatch(): (positionMs: number, now: number) => boolean {
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
