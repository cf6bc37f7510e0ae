import { useEffect, useMemo } from 'react';
import { useFigures } from '../app-context.ts';
import { useCalm } from '../hooks/use-calm.ts';
import css from './figure.module.css';
import placeCss from './figure-place.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-drawings.ts';
import { MovingFigure } from './moving-figure.tsx';
import { StillFigure } from './still-figure.tsx';

interface FigurePlaceProps {
  readonly exercise: string | null;
  readonly size: 'small' | 'thumb' | 'large';
  readonly icon?: IconName;
  /** Where one looks from, in degrees; null is where the figure shows most. */
  readonly from?: number | null;
  /** Mirrored, for the left side. */
  readonly flip?: boolean;
  /** What it shows, in words, where the figure itself tells something. */
  readonly label?: string;
}

/** Where the exercise figure stands; until it has been fetched, the ground line and a sign above it. */
export function FigurePlace({
  exercise,
  size,
  icon = 'body',
  from = null,
  flip = false,
  label,
}: FigurePlaceProps) {
  const drawn = useFigures((view) => (exercise === null ? undefined : view.figures?.get(exercise)));
  // Another figure is another drawing: it must stay the same one from render to render.
  const figure = useMemo(
    () => (drawn && from !== null ? { ...drawn, view: from, order: null } : drawn),
    [drawn, from],
  );
  const fetch = useFigures((view) => view.fetch);
  const calm = useCalm();
  useEffect(fetch, [fetch]);
  if (!figure) {
    return (
      <span className={placeCss.place} data-size={size} aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  const says = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={css.figure} data-size={size} {...says}>
      {size === 'large' && !calm ? (
        <MovingFigure figure={figure} />
      ) : (
        <StillFigure figure={figure} both={size === 'large'} flip={flip} />
      )}
    </span>
  );
}
