import { useEffect } from 'react';
import { useFigures } from '../app-context.ts';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icon-drawings.ts';
import { useCalm } from '../hooks/use-calm.ts';
import css from './figure.module.css';
import placeCss from './figure-place.module.css';
import { MovingFigure } from './moving-figure.tsx';
import { StillFigure } from './still-figure.tsx';

interface FigurePlaceProps {
  readonly exercise: string | null;
  readonly size: 'small' | 'thumb' | 'large';
  readonly icon?: IconName;
  /** Mirrored, for the left side. */
  readonly flip?: boolean;
  /** What it shows, in words, where the figure itself tells something. */
  readonly label?: string;
}

/** Where the exercise figure stands; until it has been fetched, the ground line and a sign above it. */
export function FigurePlace({ exercise, size, icon = 'body', flip = false, label }: FigurePlaceProps) {
  const figure = useFigures((view) => (exercise === null ? undefined : view.figures?.get(exercise)));
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
  const says =
    label === undefined
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': `${label}: ${figure.shows}` };
  return (
    <span className={css.figure} data-size={size} {...says}>
      {size === 'large' && !calm ? (
        <span className={css.views}>
          <MovingFigure figure={figure} />
          {figure.also !== null && <MovingFigure figure={{ ...figure, view: figure.also }} />}
        </span>
      ) : (
        <StillFigure figure={figure} both={size === 'large'} flip={flip} />
      )}
    </span>
  );
}
