import css from './icon.module.css';
import { drawing, type IconName } from './icon-drawings.ts';

interface IconProps {
  readonly name: IconName;
  readonly size?: 's' | 'm' | 'phase';
}

/** Icons that point along the reading direction, mirrored in right-to-left languages. */
const POINTS: ReadonlySet<IconName> = new Set(['back', 'forward', 'previous', 'next']);

/** An icon beside words, hidden from screen readers. */
export function Icon({ name, size = 'm' }: IconProps) {
  const { line, fill } = drawing(name);
  const phase = name.startsWith('phase-');
  return (
    <svg
      className={css.icon}
      data-size={size}
      data-phase={phase || undefined}
      data-points={POINTS.has(name) || undefined}
      viewBox={phase ? '0 0 32 32' : '0 0 24 24'}
      aria-hidden="true"
    >
      {line && <path className={css.line} d={line} />}
      {fill && <path className={css.fill} d={fill} />}
    </svg>
  );
}
