import type { ReactNode } from 'react';
import css from './toggle.module.css';

interface ToggleProps {
  readonly pressed: boolean;
  /** The label for screen readers, if the visible text is too short. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** One of several short answers side by side, each on or off independently. */
export function Toggle({ pressed, label, children, onPress }: ToggleProps) {
  return (
    <button type="button" className={css.toggle} aria-pressed={pressed} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
