import { useEffect, useEffectEvent } from 'react';

/** What a key does, by KeyboardEvent.key; letters in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

const TYPES = 'input, textarea, select, [contenteditable]';
const PRESSES = 'button, a, [role="button"], [role="switch"], summary';

/** One of the browser's own, or of the system's. */
export const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Keys for the whole screen. A field keeps all of its keys, a button its own two. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isShortcut(event)) return;
    const on = event.target instanceof Element ? event.target : null;
    if (on?.closest(TYPES)) return;
    if ((event.key === ' ' || event.key === 'Enter') && on?.closest(PRESSES)) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
