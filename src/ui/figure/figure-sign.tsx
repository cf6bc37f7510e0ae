import { Icon } from '../components/icon.tsx';
import type { IconSource } from '../components/icon-drawings.ts';
import css from './figure-sign.module.css';

interface FigureSignProps {
  /** `over` fills the nearest positioned ancestor. */
  readonly size: 'small' | 'thumb' | 'large' | 'still' | 'over';
  readonly icon?: IconSource;
}

/** Replaces a missing figure: the ground line with an icon above it. */
export function FigureSign({ size, icon = 'body' }: FigureSignProps) {
  'use no memo';
  return (
    <span className={css.sign} data-size={size} aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}
