/** How much earlier than planned cues may start, and how much later. */
export const CUE_OFFSET = { min: -300, max: 300, step: 10 };

/** A series of ticks to tap along with. */
export interface Beat {
  /** When each tick is heard if the requested offset is right, in milliseconds since the page was opened. */
  readonly times: readonly number[];
  /** Resolves when the last tick has died away. */
  readonly over: Promise<void>;
  readonly stop: () => void;
}

/** Fewer taps are not enough for an answer. */
const FEWEST_TAPS = 4;
/** A tap further than this from the median does not count. */
const SLIP_MS = 120;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/**
 * How late a beat is heard by a user who taps along: the median difference without stray taps. Null when there are too few
 * taps, or they do not agree.
 */
export function offsetFromTaps(beat: readonly number[], taps: readonly number[]): number | null {
  const late = taps.flatMap((tap) => {
    const nearest = beat
      .map((tick) => tap - tick)
      .toSorted((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, 1);
    return nearest.filter((each) => Math.abs(each) < 500);
  });
  const middle = median(late);
  const steady = late.filter((each) => Math.abs(each - middle) <= SLIP_MS);
  if (steady.length < FEWEST_TAPS || steady.length <= late.length / 2) return null;
  const offset = Math.round(median(steady) / CUE_OFFSET.step) * CUE_OFFSET.step;
  return Math.min(CUE_OFFSET.max, Math.max(CUE_OFFSET.min, offset));
}
