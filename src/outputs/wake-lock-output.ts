import type { Settings } from '../core/settings.ts';
import type { WatchedRunner } from '../runner/runner.ts';

/** In a longer pause the screen may sleep, to save the battery. */
const PAUSED_FOR_MS = 120_000;

export const supportsWakeLock = (): boolean => typeof navigator !== 'undefined' && 'wakeLock' in navigator;

export interface WakeLockOptions {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
}

/** Keeps the screen on while a session runs, unless the browser refuses (low battery, hidden page). */
export function createWakeLockOutput(
  runner: WatchedRunner,
  { settings, subscribeSettings }: WakeLockOptions,
): () => void {
  if (!supportsWakeLock()) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let pausedLong = false;
  let stopped = false;
  /** After a refusal the browser is asked again when the page comes back or the session goes on, not every second. */
  let refused = false;
  let pauseEnds: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): boolean => {
    const state = runner.state();
    const going = state.status === 'running' || (state.status === 'paused' && !pausedLong);
    return going && !stopped && settings().keepAwake;
  };
  const release = () => {
    const held = lock;
    lock = null;
    // The system may have released it in the meantime.
    if (held && !held.released) void held.release().catch(() => undefined);
  };
  const ask = async () => {
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      lock = null;
      refused = true;
    }
    asking = false;
    // The session may have ended in the meantime.
    if (!wanted()) release();
  };
  const settle = () => {
    if (!wanted()) release();
    else if (document.visibilityState === 'visible' && !asking && !refused && (!lock || lock.released))
      void ask();
  };

  const onChange = () => {
    const state = runner.state();
    if (state.status !== 'paused' || state.resumeAt !== null) {
      clearTimeout(pauseEnds);
      pauseEnds = undefined;
      pausedLong = false;
    } else if (!pausedLong) {
      pauseEnds ??= setTimeout(() => {
        pausedLong = true;
        settle();
      }, PAUSED_FOR_MS);
    }
    settle();
  };

  const askAgain = () => {
    refused = false;
    onChange();
  };

  document.addEventListener('visibilitychange', askAgain);
  const stops = [
    runner.subscribe(({ events }) => (events.length > 0 ? askAgain() : onChange())),
    runner.onReconcile(askAgain),
    subscribeSettings(askAgain),
  ];
  onChange();
  return () => {
    for (const stop of stops) stop();
    clearTimeout(pauseEnds);
    document.removeEventListener('visibilitychange', askAgain);
    stopped = true;
    release();
  };
}
