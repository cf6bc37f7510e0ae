import type { ReactNode } from 'react';
import css from './chip.module.css';
import { Icon } from './icon.tsx';
import type { IconSource } from './icon-drawings.ts';

interface ChipProps {
  readonly pressed: boolean;
  /** The icon while off; a tick replaces it while on. */
  readonly icon?: IconSource;
  readonly children: ReactNode;
  readonly onToggle: (pressed: boolean) => void;
}

export function Chip({ pressed, icon, children, onToggle }: ChipProps) {
  return (
    <button type="button" className={css.chip} aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {(pressed || icon) && <Icon name={pressed || !icon ? 'check' : icon} size="s" />}
      {children}
    </button>
  );
}
