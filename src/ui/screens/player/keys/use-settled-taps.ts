import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How long a person takes to see that something else is under the finger. */
const SETTLE_MS = 600;
/** A control that has moved by less is still under the finger. */
const SAME_PLACE_PX = 24;

interface Seen {
  readonly looks: string;
  readonly x: number;
  readonly y: number;
}

function seen(control: Element): Seen {
  const { left, top } = control.getBoundingClientRect();
  return { looks: control.innerHTML, x: left, y: top };
}

/**
 * A control that has just changed its place or meaning ignores taps, which were meant for what was there before. Keys
 * and screen readers name what they press, and are not held up.
 */
export function useSettledTaps(root: RefObject<HTMLElement | null>): void {
  const before = useRef<readonly Seen[] | null>(null);
  const settling = useRef(new Map<Element, ReturnType<typeof setTimeout>>());
  // Without dependencies: every change of the session may move a control, and nothing else renders the player.
  useLayoutEffect(() => {
    const controls = [...(root.current?.querySelectorAll('section button, dialog[open] button') ?? [])];
    const now = controls.map(seen);
    const stayed = ({ looks, x, y }: Seen) =>
      before.current?.some((was) => was.looks === looks && Math.hypot(was.x - x, was.y - y) < SAME_PLACE_PX);
    for (const [n, control] of controls.entries()) {
      const here = now[n];
      if (!before.current || !here || stayed(here)) continue;
      clearTimeout(settling.current.get(control));
      control.setAttribute('data-fresh', '');
      settling.current.set(
        control,
        setTimeout(() => {
          settling.current.delete(control);
          control.removeAttribute('data-fresh');
        }, SETTLE_MS),
      );
    }
    before.current = now;
  });
  useEffect(() => {
    const timers = settling.current;
    return () => {
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, []);
}
