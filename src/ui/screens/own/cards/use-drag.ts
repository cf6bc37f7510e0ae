import { type RefObject, useEffect, useEffectEvent } from 'react';
import { late } from '../../../../core/late.ts';
import type { SlotPlace } from './drag/drop-place.ts';

const drag = late(() => import('./drag/drag-card.ts'));

interface Actions {
  /** A handle was pressed, and not dragged. `index`: the line of the card. */
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
    const begin = (event: PointerEvent) => {
      const on = event.target instanceof Element ? event.target : null;
      const handle = on?.closest<HTMLElement>('[data-handle]');
      const card = handle?.closest<HTMLElement>('[data-slot], [data-block]');
      if (!element || !line.current || !handle || !card || !event.isPrimary || event.button !== 0) return;
      // Nothing is marked as text, and the focus stays where it was.
      event.preventDefault();
      const index = Number(card.dataset['slot'] ?? card.dataset['block']);
      const code = drag.here();
      if (!code) {
        drag.prefetch();
        press(index);
        return;
      }
      code.dragCard({
        root: element,
        card,
        handle,
        line: line.current,
        pointer: event,
        onPress: () => press(index),
        onDrop: (place) => drop(index, place),
        onCancel: () => cancel(index),
      });
    };
    element?.addEventListener('pointerdown', begin);
    return () => element?.removeEventListener('pointerdown', begin);
  }, [root, line]);
}
