import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon-drawings.ts';
import css from './chip.module.css';

interface ChipProps {
  readonly pressed: boolean;
  /** The icon while off; a tick replaces it while on. */
  readonly icon: IconName;
  readonly children: string;
  readonly onToggle: (pressed: boolean) => void;
}

export function Chip({ pressed, icon, children, onToggle }: ChipProps) {
  return (
    <button type="button" className={css.chip} aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      <Icon name={pressed ? 'check' : icon} size="s" />
      {children}
    </button>
  );
}
