import { type RefObject, useLayoutEffect } from 'react';

const GAP_PX = 8;

/** The control pressed last. Safari gives a button that is tapped no focus. */
let pressed: Element | null = null;
addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = target instanceof Element ? target.closest('button, a, label') : null;
  },
  { capture: true, passive: true },
);

/** The control that is in use: with the focus, or else pressed last. */
function controlInUse(): Element | null {
  const { activeElement, body } = document;
  return activeElement && activeElement !== body ? activeElement : pressed;
}

/** Scrolls the page so that a notice which appears does not cover the control that the person has just used. */
export function useLeaveInSight(notice: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const used = controlInUse();
    // Not its own box, which is still moving in.
    const place = notice.current?.parentElement?.getBoundingClientRect();
    if (!place || !used?.isConnected || used.closest('dialog, nav')) return;
    const { top, bottom, height } = used.getBoundingClientRect();
    const covered = bottom + GAP_PX - place.top;
    if (height > 0 && covered > 0 && top < place.bottom) window.scrollBy(0, covered);
  }, [notice]);
}
