import { useEffect, useEffectEvent, useState } from 'react';

/** What is read once a screen is there, and again when `key` changes; null until it has arrived. */
export function useAsync<T>(read: () => Promise<T>, key: unknown = null): T | null {
  const [value, setValue] = useState<T | null>(null);
  const start = useEffectEvent(read);
  useEffect(() => {
    let gone = false;
    void start().then((found) => {
      if (!gone) setValue(() => found);
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return value;
}
