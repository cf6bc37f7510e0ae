const NAME = 'holdfast-session';

/**
 * Takes the one session lock of all tabs. Gives a function that lets go, or null when another tab holds it. Where
 * a browser has no locks there is nothing to ask, and the session is simply this tab's.
 */
export function claimSession(): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  return new Promise((settle) => {
    const held = navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
      if (!lock) {
        settle(null);
        return undefined;
      }
      return new Promise<void>((release) => settle(() => release()));
    });
    held.catch(() => settle(() => {}));
  });
}

/** Whether a session is live, running or paused, in any tab. */
export async function isSessionLive(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some((lock) => lock.name === NAME);
  } catch {
    // Refused with everything else a site may keep: then no other tab could have asked for it either.
    return false;
  }
}
