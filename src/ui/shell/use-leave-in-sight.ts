import { type RefObject, useLayoutEffect } from 'react';
import { controlInUse } from './last-pressed.ts';

const GAP_PX = 8;

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
