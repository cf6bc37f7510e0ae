import type { ReactNode } from 'react';
import css from './toggle.module.css';

interface ToggleProps {
  readonly pressed: boolean;
  /** For screen readers, where the text shown is too short. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** A short answer among others side by side; each is on or off by itself. */
export function Toggle({ pressed, label, children, onPress }: ToggleProps) {
  return (
    <button type="button" className={css.toggle} aria-pressed={pressed} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
