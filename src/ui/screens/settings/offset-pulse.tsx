import { useLayoutEffect, useRef } from 'react';
import css from './offset-sheet.module.css';

const FRAMES = [{ opacity: 1 }, { opacity: 0.2, offset: 0.25 }, { opacity: 0.2 }];

interface OffsetPulseProps {
  /** Evenly spaced, in milliseconds since the page was opened. */
  readonly times: readonly number[];
}

/** A light that flashes at the instants at which the ticks should be heard. */
export function OffsetPulse({ times }: OffsetPulseProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const [first = 0, second = 0] = times;
    if (!element || !('animate' in element)) return undefined;
    const animation = element.animate(FRAMES, { duration: second - first, iterations: times.length });
    animation.startTime = first;
    return () => animation.cancel();
  }, [times]);
  return <span ref={ref} className={css.pulse} aria-hidden="true" />;
}
