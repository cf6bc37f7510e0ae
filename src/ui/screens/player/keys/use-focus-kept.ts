import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus when the focused control is replaced: it moves to the first button in `[data-main]`, or to the
 * heading if a pointer had put it there, so that the keys of the screen keep working. From a log that disappears with
 * its rest it moves to the heading too: a key meant for the log must not press another button. Spread the result on
 * the element around the controls.
 */
export function useFocusKept(heading: RefObject<HTMLElement | null>) {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef(false);
  const touched = useRef(false);
  const logged = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const main = ref.current?.querySelector<HTMLElement>('[data-main] > button');
    (touched.current || logged.current ? heading.current : main)?.focus({ preventScroll: true });
  });
  return {
    ref,
    onPointerDown: () => {
      touched.current = true;
    },
    onKeyDown: () => {
      touched.current = false;
    },
    onFocus: ({ target }: FocusEvent) => {
      inside.current = true;
      logged.current = target.closest('fieldset') !== null;
    },
    // React fires no blur for an element that is removed with the focus in it; a dialog returns the focus itself.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget?.closest('dialog') != null;
    },
  };
}
