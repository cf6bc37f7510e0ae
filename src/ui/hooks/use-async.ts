import { useEffect, useEffectEvent, useState } from 'react';

/**
 * What is read once a screen is there, and again when `key` changes; null until it has arrived. Where it cannot be
 * read, the screen fails as one does that could not be fetched.
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
