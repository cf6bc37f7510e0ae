import { type RefObject, useEffect, useEffectEvent } from 'react';
import { late } from '../../../../core/late.ts';
import type { SlotPlace } from './drag/drop-place.ts';

const drag = late(() => import('./drag/drag-card.ts'));

interface Actions {
  /** A handle was pressed, with a pointer or a key, and not dragged. `index`: the line of the card. */
  readonly press: (index: number) => void;
  /** See dragCard(). */
  readonly drop: (index: number, place: SlotPlace) => void;
  readonly cancel: (index: number) => void;
}

/**
 * Drags the cards by their handles, with a finger, a pen or a mouse. `line` shows where a card would go. Until the code that
 * drags has been fetched, a handle is pressed only.
 */
export function useDrag(
  root: RefObject<HTMLElement | null>,
  line: RefObject<HTMLElement | null>,
  actions: Actions,
): void {
  const press = useEffectEvent((index: number) => actions.press(index));
  const drop = useEffectEvent((index: number, place: SlotPlace) => actions.drop(index, place));
  const cancel = useEffectEvent((index: number) => actions.cancel(index));
  useEffect(() => {
    drag.prefetch();
    const element = root.current;
    const heldBy = ({ target }: Event) => {
      const on = target instanceof Element ? target : null;
      const handle = on?.closest<HTMLElement>('[data-handle]');
      const card = handle?.closest<HTMLElement>('[data-slot], [data-block]');
      return handle && card && { handle, card, index: Number(card.dataset['slot'] ?? card.dataset['block']) };
    };
    const begin = (event: PointerEvent) => {
      const held = heldBy(event);
      if (!element || !line.current || !held || !event.isPrimary || event.button !== 0) return;
      // Nothing is marked as text, and the focus stays where it was.
      event.preventDefault();
      drag.prefetch();
      const { index, ...what } = held;
      drag.here()?.dragCard({
        ...what,
        root: element,
        line: line.current,
        pointer: event,
        onDrop: (place) => drop(index, place),
        onCancel: () => cancel(index),
      });
    };
    const click = (event: Event) => {
      const held = heldBy(event);
      if (held) press(held.index);
    };
    element?.addEventListener('pointerdown', begin);
    element?.addEventListener('click', click);
    return () => {
      element?.removeEventListener('pointerdown', begin);
      element?.removeEventListener('click', click);
    };
  }, [root, line]);
}
