import type { ReactNode } from 'react';
import css from './chip.module.css';

interface ChipListProps {
  /** Names the group for screen readers. */
  readonly label?: string;
  /** One line that scrolls sideways where there is no room for more. */
  readonly rail?: boolean;
  readonly children: ReactNode;
}

/** Chips side by side, on as many lines as they need. */
export function ChipList({ label, rail, children }: ChipListProps) {
  return (
    <div className={css.chips} role={label && 'group'} aria-label={label} data-rail={rail || undefined}>
      {children}
    </div>
  );
}
