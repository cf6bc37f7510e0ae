import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For controls that give way to others: the focus, where it was in one that is gone, goes on to the first button of
 * what is marked `data-main`; to the heading when it came there by a finger or a mouse, so that the keys of the screen
 * stay its own. Spread the result on the element around them.
 */
export function useFocusKept(heading: RefObject<HTMLElement | null>) {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef(false);
  const touched = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const main = ref.current?.querySelector<HTMLElement>('[data-main] > button');
    (touched.current ? heading.current : main)?.focus({ preventScroll: true });
  });
  return {
    ref,
    onPointerDown: () => {
      touched.current = true;
    },
    onKeyDown: () => {
      touched.current = false;
    },
    onFocus: () => {
      inside.current = true;
    },
    // What is taken out of the page with the focus in it is not blurred, as React has it; and a sheet gives it back.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget?.closest('dialog') != null;
    },
  };
}
