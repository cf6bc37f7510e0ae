import { useEffect } from 'react';
import { useFigures } from '../app-context.ts';
import type { IconSource } from '../components/icon-drawings.ts';
import { useCalm } from '../hooks/use-media.ts';
import css from './figure.module.css';
import { useFigure } from './figure-for.ts';
import { FigureSign } from './figure-sign.tsx';
import { MovingFigure, SLOWLY } from './moving-figure.tsx';
import { StillFigure } from './still-figure.tsx';

interface FigurePlaceProps {
  readonly exercise: string | null;
  /** `still` fills its place, as `large` does, with one picture that does not move. */
  readonly size: 'small' | 'thumb' | 'large' | 'still';
  readonly icon?: IconSource;
  /** Mirrored, for the left side. */
  readonly flip?: boolean;
  /** Names the figure for screen readers; without it the figure is hidden from them. */
  readonly label?: string;
  /** The language of the label and of the figure's description. */
  readonly language?: string;
}

/** The figure of an exercise, or a placeholder until the figures have been fetched. */
export function FigurePlace({
  exercise,
  size,
  icon = 'body',
  flip = false,
  label,
  language,
}: FigurePlaceProps) {
  const figure = useFigure(exercise);
  const fetch = useFigures((view) => view.fetch);
  const calm = useCalm();
  useEffect(fetch, [fetch]);
  if (!figure) return <FigureSign size={size} icon={icon} />;
  const says =
    label === undefined
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': `${label}: ${figure.shows}`, lang: language };
  return (
    <span className={css.figure} data-size={size} {...says}>
      {size === 'large' && !calm ? (
        <MovingFigure figure={figure} {...SLOWLY} />
      ) : (
        <StillFigure figure={figure} both={size === 'large'} flip={flip} />
      )}
    </span>
  );
}
