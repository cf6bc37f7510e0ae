import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { TokenKey } from '../../../../words/en/editor-words.ts';

interface Actions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly leave: () => void;
  readonly move: (index: number, by: 1 | -1) => void;
  readonly remove: (index: number) => void;
  readonly step: (index: number, token: TokenKey, by: 1 | -1) => void;
  /** Only where letters and signs are keys. */
  readonly add?: () => void;
  readonly text?: () => void;
}

const TYPES = 'input, textarea, select, dialog';
const ROWS = '[data-slot], [data-block]';

/** The card that an element is in: of the slot, else of the block. */
const cardOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>(ROWS) ?? null;
const lineOf = (card: HTMLElement | null): number | null => {
  const line = card?.dataset['slot'] ?? card?.dataset['block'];
  return line === undefined ? null : Number(line);
};

/** The keys of the editor. ↑ ↓ walk the cards, ← → the buttons of one. */
export function useEditorKeys(root: RefObject<HTMLElement | null>, actions: Actions): void {
  const walk = (by: 1 | -1, from: Element | null): boolean => {
    const cards = [...(root.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
    const here = cardOf(from);
    const next = here ? cards[cards.indexOf(here) + by] : cards[by > 0 ? 0 : cards.length - 1];
    next?.querySelector<HTMLElement>('button:not([data-handle])')?.focus();
    return next !== undefined;
  };
  const along = (by: 1 | -1, from: Element | null): boolean => {
    const here = cardOf(from);
    const buttons = [...(here?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
      (each) => cardOf(each) === here,
    );
    const next = buttons[buttons.indexOf(from as HTMLElement) + by];
    next?.focus();
    return next !== undefined;
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || on?.closest(TYPES)) return;
    const index = root.current?.contains(on) ? lineOf(cardOf(on)) : null;
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1, '-': -1, '−': -1, '+': 1, '=': 1 }[
      event.key
    ] as 1 | -1 | undefined;
    const key = event.key.toLowerCase();
    const done = (): boolean => {
      if (event.ctrlKey || event.metaKey) {
        if (key !== 'z') return false;
        (event.shiftKey ? actions.redo : actions.undo)();
        return true;
      }
      const upright = key === 'arrowup' || key === 'arrowdown';
      if (event.altKey) {
        if (!upright || by === undefined || index === null) return false;
        actions.move(index, by);
        return true;
      }
      if (key === 'delete' && index !== null) {
        actions.remove(index);
        return true;
      }
      if (key === 'escape') {
        actions.leave();
        return false;
      }
      if (by !== undefined && upright) return walk(by, root.current?.contains(on) ? on : null);
      if (by !== undefined && key.startsWith('arrow')) {
        const isRtl = document.documentElement.dir === 'rtl';
        return along(isRtl ? (-by as 1 | -1) : by, on);
      }
      const token = on?.closest<HTMLElement>('[data-token]')?.dataset['token'];
      if (by !== undefined && token !== undefined && index !== null) {
        actions.step(index, token as TokenKey, by);
        return true;
      }
      const act = { a: actions.add, t: actions.text }[key];
      act?.();
      return act !== undefined;
    };
    if (done()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
