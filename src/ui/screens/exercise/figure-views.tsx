import type { Figure } from '../../../core/routine/figure.ts';
import { viewsOf } from '../../../core/routine/views-of.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import figureCss from '../../figure/figure.module.css';
import { FigureSign } from '../../figure/figure-sign.tsx';
import { MovingFigure, SLOWLY } from '../../figure/moving-figure.tsx';
import { Drawing, useStrip } from '../../figure/use-strip.tsx';
import { useCalm } from '../../hooks/use-media.ts';
import css from './figure-views.module.css';

interface FigureViewsProps {
  readonly figure: Figure;
  readonly name: string;
  readonly language: string;
}

/** A figure from two sides at one scale, each with its name. */
export function FigureViews({ figure, name, language }: FigureViewsProps) {
  const calm = useCalm();
  const views = viewsOf(figure);
  const pictures = useStrip(
    views.map((view) => view.figure),
    calm,
  );
  // With reduced motion, the start is shown too.
  const shown = pictures.map(({ svg, start }, n) => (n === 0 && start !== null ? [start, svg] : [svg]));
  const widths = pictures.map(({ width }, n) => width * (shown[n]?.length ?? 1));
  const heights = pictures.map(({ height }) => height);
  // Lying bodies are drawn larger one above the other than side by side.
  const stacked = sum(heights) < Math.max(0, ...widths);
  const across = stacked ? Math.max(...widths) : sum(widths);
  const tall = stacked ? sum(heights) : Math.max(...heights);
  return (
    <span
      className={`${figureCss.figure} ${css.views}`}
      {...{ role: 'img', 'aria-label': `${name}: ${figure.shows}`, lang: language }}
    >
      <span
        className={css.row}
        data-stacked={stacked || undefined}
        style={{ '--across': Math.max(1, across), '--tall': Math.max(1, tall) }}
      >
        {pictures.map(({ width, height }, n) => {
          const view = views[n];
          return (
            view && (
              <span key={view.from} className={css.view}>
                <span className={css.pictures}>
                  {(shown[n] ?? []).map((svg, at) => (
                    <span key={String(at)} className={css.place} style={{ '--w': width, '--h': height }}>
                      {calm ? <Drawing svg={svg} /> : <MovingFigure figure={view.figure} {...SLOWLY} />}
                    </span>
                  ))}
                </span>
                <span className={css.from}>{exerciseWords.seenFrom[view.from]}</span>
              </span>
            )
          );
        })}
      </span>
      {pictures.length === 0 && <FigureSign size="over" />}
    </span>
  );
}

const sum = (all: readonly number[]) => all.reduce((whole, each) => whole + each, 0);
