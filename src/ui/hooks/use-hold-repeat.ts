import { useEffect, useEffectEvent, useState } from 'react';

const FIRST_MS = 400;
const EACH_MS = 125;

/** While `hold(by)` is on, calls `act(by)` after 400 ms and then eight times a second, until `release()`. */
export function useHoldRepeat(act: (by: number) => void) {
  const [held, hold] = useState(0);
  const again = useEffectEvent(() => act(held));
  useEffect(() => {
    if (held === 0) return;
    const repeat = () => {
      again();
      timer = setTimeout(repeat, EACH_MS);
    };
    let timer = setTimeout(repeat, FIRST_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return { hold, release: () => hold(0) };
}
