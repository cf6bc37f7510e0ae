import { useEffect, useEffectEvent, useState } from 'react';

/**
 * The value of `read`, called when the screen appears and again when `key` changes; null until it arrives. A rejection
 * is thrown, so that the screen fails like one whose code could not be fetched.
 */
export function useAsync<T>(read: () => Promise<T>, key: unknown = null): T | null {
  const [value, setValue] = useState<T | null>(null);
  const start = useEffectEvent(read);
  useEffect(() => {
    let gone = false;
    const settle = (found: () => T) => {
      if (!gone) setValue(found);
    };
    start().then(
      (found) => settle(() => found),
      (problem: unknown) =>
        settle(() => {
          throw problem;
        }),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return value;
}
