import { useEffect, useEffectEvent, useState } from 'react';

const FIRST_MS = 400;
const EACH_MS = 125;

/**
 * After `hold(direction)`, calls `act(direction)` after 400 ms and then eight times a second, until `release()` or until
 * `act` returns false.
 */
export function useHoldRepeat(act: (direction: 1 | -1) => boolean) {
  const [held, hold] = useState<1 | -1 | 0>(0);
  const again = useEffectEvent(() => held !== 0 && act(held));
  useEffect(() => {
    if (held === 0) return;
    const repeat = () => {
      if (again()) timer = setTimeout(repeat, EACH_MS);
      else hold(0);
    };
    let timer = setTimeout(repeat, FIRST_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return { hold: (direction: 1 | -1) => hold(direction), release: () => hold(0) };
}
