import { useEffect, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawStill } from '../../figure/stage/draw-figures.ts';
import { setDrawing } from '../../figure/stage/set-drawing.ts';
import css from './figure.module.css';
import { FigureSign } from './figure-sign.tsx';

/** How far below the visible page figures are drawn ahead: about one flick. */
const AHEAD = '300px';

interface StillFigureProps {
  readonly figure: Figure;
  /** Shows the first and the last pose side by side. */
  readonly both?: boolean;
  readonly flip?: boolean;
}

/** A still picture of an exercise, drawn when it is about to come into view. */
export function StillFigure({ figure, both = false, flip = false }: StillFigureProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let gone = false;
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        void drawStill(figure, both)
          .catch(() => null)
          .then((svg) => {
            if (gone) return;
            setDrawing(element, svg ?? '');
            setFailed(svg === null);
          });
      },
      { rootMargin: AHEAD },
    );
    sight.observe(element);
    return () => {
      gone = true;
      sight.disconnect();
    };
  }, [figure, both]);
  return (
    <>
      <span ref={ref} className={css.still} data-flip={flip || undefined} />
      {failed && <FigureSign size="over" />}
    </>
  );
}
