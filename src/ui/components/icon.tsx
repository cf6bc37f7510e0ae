import css from './icon.module.css';
import { drawing, type IconSource } from './icon-drawings.ts';

interface IconProps {
  readonly name: IconSource;
  readonly size?: 's' | 'm' | 'phase';
}

/** An icon beside words, hidden from screen readers. */
export function Icon({ name, size = 'm' }: IconProps) {
  'use no memo';
  const { line, fill, grid = 24, points } = drawing(name);
  return (
    <svg
      className={css.icon}
      data-size={size}
      data-phase={grid === 32 || undefined}
      data-points={points}
      viewBox={`0 0 ${grid} ${grid}`}
      aria-hidden="true"
    >
      {line && <path className={css.line} d={line} />}
      {fill && <path className={css.fill} d={fill} />}
    </svg>
  );
}
