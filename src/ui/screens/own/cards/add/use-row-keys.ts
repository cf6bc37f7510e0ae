import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * The keys of the rows of a search: ↓ goes from the field into the rows, ↑ and ↓ walk them, Space takes a row, and Enter
 * adds what has been taken, if there is any.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, onEnter: (() => void) | null): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : null;
    const dialog = list.current?.closest('dialog');
    if (!on || !dialog?.contains(on)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const row = rows.findIndex((each) => each === on);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && row >= 0 && onEnter) onEnter();
    else if (by === 1 && row < 0 && on.matches('input[type="search"]')) rows[0]?.focus();
    else if (by !== undefined && row === 0 && by < 0)
      dialog.querySelector<HTMLElement>('input[type="search"]')?.focus();
    else if (by !== undefined && row >= 0) rows[row + by]?.focus();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
