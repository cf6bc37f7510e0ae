import type { ReactNode } from 'react';
import css from './toggle.module.css';

interface ToggleProps {
  readonly pressed: boolean;
  /** Where what it shows is too short to be read out. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** One of a few short answers side by side, any of which may be in. */
export function Toggle({ pressed, label, children, onPress }: ToggleProps) {
  return (
    <button type="button" className={css.toggle} aria-pressed={pressed} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
