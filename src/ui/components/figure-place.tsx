import css from './figure-place.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-drawings.ts';

interface FigurePlaceProps {
  readonly size: 'thumb' | 'large';
  readonly icon?: IconName;
}

/** Where the exercise figure stands: the ground line, and a sign above it. */
export function FigurePlace({ size, icon = 'body' }: FigurePlaceProps) {
  return (
    <span className={css.place} data-size={size} aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}
