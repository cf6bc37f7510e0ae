import { useSyncExternalStore } from 'react';
import { SIGHT_MS } from '../../core/session/foresee.ts';
import type { Instant } from '../../core/session/session.ts';
import { useApp } from '../app-context.ts';

/**
 * A reading of the session clock as it will be when the reading is seen, for leaf components that tick. All are notified
 * of a new second in the same task, so a second costs one small commit, and none when the reading stays the same.
 */
export function useSecond<T extends string | number | boolean>(read: (now: Instant) => T): T {
  const { session } = useApp();
  return useSyncExternalStore(
    (listener) => session.getState().everySecond(listener),
    () => {
      const { now, speed } = session.getState();
      return read(now() + SIGHT_MS * speed);
    },
  );
}

const MINUTE_MS = 60_000;

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE_MS / 2);
  return () => clearInterval(timer);
}

const minuteNow = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

/** The wall clock to the minute, for words such as "14 min ago". */
export const useMinute = (): number => useSyncExternalStore(everyMinute, minuteNow, minuteNow);

/** The end of that minute. A session that began after it was dated ahead by a wrong clock. */
export const useMinuteEnd = (): number => useMinute() + MINUTE_MS;
