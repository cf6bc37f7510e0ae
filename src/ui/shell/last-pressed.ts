let pressed: Element | null = null;

const press = ({ target }: Event) => {
  pressed = target instanceof Element ? target.closest('button, a, label') : null;
};

/** Notes which control is pressed; returns how to stop. */
export function watchPresses(): () => void {
  addEventListener('pointerdown', press, true);
  return () => removeEventListener('pointerdown', press, true);
}

/** The control in use: with the focus, or else pressed last, because Safari gives a button that is tapped no focus. */
export function controlInUse(): Element | null {
  const { activeElement, body } = document;
  return activeElement && activeElement !== body ? activeElement : pressed;
}
