const NAME = 'holdfast-session';

/**
 * Takes the session lock, which one tab can hold. Resolves to a function that releases it, or to null when another tab
 * holds it. A browser without locks always grants it.
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

/** Resolves when no tab holds the session lock: its session was left or is over, or its tab is gone. */
export async function whenSessionFree(): Promise<void> {
  if (!('locks' in navigator)) return;
  await navigator.locks.request(NAME, { mode: 'shared' }, () => undefined).catch(() => undefined);
}

/** Whether a session is live, running or paused, in any tab. */
export async function isSessionLive(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  try {
    const { held = [] } = await navigator.locks.query();
    // Tabs that wait for its release also hold it for a moment, shared.
    return held.some(({ name, mode }) => name === NAME && mode === 'exclusive');
  } catch {
    // Refused together with all storage: then no other tab can hold it either.
    return false;
  }
}
