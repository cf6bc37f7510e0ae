import { type RefObject, useLayoutEffect, useState } from 'react';

interface Wanted {
  /** An index in the tree. */
  readonly line: number;
}

/** Puts the focus on the card of a line as soon as it is there: a card that is moved is another element afterwards. */
export function useFocusOn(root: RefObject<HTMLElement | null>): (wanted: Wanted) => void {
  const [wanted, want] = useState<Wanted | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const { line } = wanted;
    const card = root.current?.querySelector(`[data-slot="${line}"], [data-block="${line}"]`);
    card?.querySelector<HTMLElement>('[data-move]')?.focus();
  }, [root, wanted]);
  return want;
}
