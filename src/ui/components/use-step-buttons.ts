import { useEffect, useEffectEvent, useRef, useState } from 'react';

const FIRST_MS = 400;
const EACH_MS = 125;

interface StepButtons {
  readonly move: (direction: 1 | -1) => void;
  /** Whether the value cannot go further in a direction. */
  readonly ended: (direction: 1 | -1) => boolean;
}

/**
 * The props of the buttons for less (-1) and more (1) beside a number. A press moves it once; a held button moves it again
 * after 400 ms and then eight times a second, until it is released or the value cannot go further.
 */
export function useStepButtons({ move, ended }: StepButtons) {
  const [held, hold] = useState<1 | -1 | 0>(0);
  const repeated = useRef(false);
  const again = useEffectEvent(() => {
    if (held === 0) return false;
    repeated.current = true;
    if (!ended(held)) move(held);
    return !ended(held);
  });
  useEffect(() => {
    if (held === 0) return;
    const repeat = () => {
      if (again()) timer = setTimeout(repeat, EACH_MS);
      else hold(0);
    };
    let timer = setTimeout(repeat, FIRST_MS);
    return () => clearTimeout(timer);
  }, [held]);
  const release = () => hold(0);
  return (by: 1 | -1) => ({
    type: 'button' as const,
    // A button disabled while pressed loses the focus and does not get the pointerup.
    'aria-disabled': ended(by),
    onPointerDown: () => {
      repeated.current = false;
      hold(by);
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    // The click at the end of a long press has already been counted.
    onClick: () => {
      if (!repeated.current) move(by);
      repeated.current = false;
    },
  });
}
