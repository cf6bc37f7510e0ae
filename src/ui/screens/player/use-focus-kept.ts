import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * For controls that give way to others: the focus, where it was in one that is gone, goes on to the first button of
 * what is marked `data-main`. Spread the result on the element around them.
 */
export function useFocusKept() {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    ref.current?.querySelector<HTMLElement>('[data-main] > button')?.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus: () => {
      inside.current = true;
    },
    // What is taken out of the page with the focus in it is not blurred, as React has it; and a sheet gives it back.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget?.closest('dialog') != null;
    },
  };
}
