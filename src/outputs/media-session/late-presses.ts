/** How late timers can be while something sounds, and in a silent hidden page that is not suspended. */
const SOUNDING_WITHIN_MS = 5000;
const SILENT_WITHIN_MS = 65_000;
/** A press that waited for a suspended page arrives this soon after the page wakes. */
const STALE_FOR_MS = 1500;

export function createLatePresses(now: number) {
  let beatAt = now;
  let wokeAt = Number.NEGATIVE_INFINITY;
  let within = SOUNDING_WITHIN_MS;
  const look = (at: number) => {
    if (at - beatAt > within) wokeAt = at;
    beatAt = at;
  };
  return {
    /** Call it about every second while the page is awake. */
    beat(at: number, sounding: boolean): void {
      look(at);
      within = sounding ? SOUNDING_WITHIN_MS : SILENT_WITHIN_MS;
    },
    /**
     * Whether a press may have waited while the page was suspended, and so was meant for a moment long ago. Never true
     * for a visible page: there the user sees what the press does.
     */
    isLate(at: number, visible: boolean): boolean {
      look(at);
      return !visible && at - wokeAt < STALE_FOR_MS;
    },
  };
}
