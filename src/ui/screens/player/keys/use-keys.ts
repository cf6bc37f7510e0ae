import { useEffectEvent, useLayoutEffect } from 'react';

/** What a key does, by KeyboardEvent.key; letters in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

const TYPES = 'input, textarea, select, [contenteditable]';
const PRESSES = 'button, a, [role="button"], [role="switch"], summary';

/** Whether the browser or the system may use the key itself. */
export const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Keys for the whole screen. A text field keeps all keys; a button keeps Space and Enter. */
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
  // Before the paint: a key can be pressed as soon as the session is seen.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
