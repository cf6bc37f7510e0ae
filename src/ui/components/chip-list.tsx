import type { ReactNode } from 'react';
import css from './chip.module.css';

interface ChipListProps {
  readonly children: ReactNode;
}

/** Chips side by side, on as many lines as they need. */
export function ChipList({ children }: ChipListProps) {
  return <div className={css.chips}>{children}</div>;
}
