import { type RefObject, useEffect } from 'react';

/**
 * A press with a mouse leaves the focus at the heading, so that Space pauses the session afterwards and does not press the
 * same button again. Touch and screen readers keep their place; a dialog returns the focus itself.
 */
export function useMouseLeavesKeys(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const screen = root.current;
    let by = '';
    const point = ({ pointerType }: PointerEvent) => {
      by = pointerType;
    };
    const leave = ({ target, detail }: MouseEvent) => {
      const on = target instanceof Element ? target : null;
      // A click by a key or a screen reader has no detail.
      if (by !== 'mouse' || detail === 0 || !on?.closest('button') || on.closest('dialog')) return;
      heading.current?.focus({ preventScroll: true });
    };
    screen?.addEventListener('pointerdown', point);
    screen?.addEventListener('click', leave);
    return () => {
      screen?.removeEventListener('pointerdown', point);
      screen?.removeEventListener('click', leave);
    };
  }, [root, heading]);
}
