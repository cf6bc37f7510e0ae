import { useEffect } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { useFigures, useLibrary } from '../app-context.ts';
import { useCalm } from '../hooks/use-media.ts';
import figureCss from './figure.module.css';
import { figureFor } from './figure-for.ts';
import css from './figure-strip.module.css';
import { MovingFigure, SLOWLY } from './moving-figure.tsx';
import { Drawing, useStrip } from './use-strip.tsx';

const NONE: readonly Figure[] = [];

interface FigureStripProps {
  /** The exercises whose figures are shown. */
  readonly exercises: readonly string[];
  /** How many figures there is room for. */
  readonly most: number;
}

/** Figures on one ground at one scale; the first of them moves. Hidden from screen readers: names stand beside it. */
export function FigureStrip({ exercises, most }: FigureStripProps) {
  const book = useFigures((view) => view.figures);
  const library = useLibrary((view) => view.exercises);
  const fetch = useFigures((view) => view.fetch);
  const calm = useCalm();
  useEffect(fetch, [fetch]);
  const figures = exercises
    .flatMap((id) => figureFor(book, library, id) ?? NONE)
    .filter(({ floor }) => floor)
    .slice(0, most);
  const pictures = useStrip(figures);
  const width = pictures.reduce((sum, each) => sum + each.width, 0);
  const height = Math.max(1, ...pictures.map((each) => each.height));
  const sizes = { '--across': Math.max(1, width), '--tall': height };
  return (
    <span className={css.room} aria-hidden="true">
      <span className={`${figureCss.figure} ${css.strip}`} style={sizes}>
        {pictures.map((picture, n) => {
          const figure = figures[n];
          return (
            <span
              key={String(n)}
              className={css.figure}
              style={{ '--w': picture.width, '--h': picture.height }}
            >
              {n === 0 && figure && !calm ? (
                <MovingFigure figure={figure} {...SLOWLY} />
              ) : (
                <Drawing svg={picture.svg} />
              )}
            </span>
          );
        })}
      </span>
    </span>
  );
}
