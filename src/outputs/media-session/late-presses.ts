/** Timers are this late at most while something sounds, and this late in a silent hidden page that is still awake. */
const SOUNDING_WITHIN_MS = 5000;
const SILENT_WITHIN_MS = 65_000;
/** A press that waited for the page comes this soon after it wakes. */
const STALE_FOR_MS = 1500;

export interface LatePresses {
  /** The page is awake; call it every second or so. */
  readonly beat: (now: number, sounding: boolean) => void;
  /**
   * Whether a press may have waited while the page was suspended: then it was meant for a moment that is long gone.
   * Who sees the page sees what the press does.
   */
  readonly isLate: (now: number, visible: boolean) => boolean;
}

export function createLatePresses(now: number): LatePresses {
  let beatAt = now;
  let wokeAt = Number.NEGATIVE_INFINITY;
  let within = SOUNDING_WITHIN_MS;
  const look = (at: number) => {
    if (at - beatAt > within) wokeAt = at;
    beatAt = at;
  };
  return {
    beat(at, sounding) {
      look(at);
      within = sounding ? SOUNDING_WITHIN_MS : SILENT_WITHIN_MS;
    },
    isLate(at, visible) {
      look(at);
      return !visible && at - wokeAt < STALE_FOR_MS;
    },
  };
}
