import { useEffect, useRef } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawStill } from '../../figure/draw-figures.ts';
import css from './figure.module.css';

interface StillFigureProps {
  readonly figure: Figure;
  /** Where it starts and what it gets to, side by side. */
  readonly both?: boolean;
  readonly flip?: boolean;
}

/** An exercise as one picture, drawn when the page has nothing better to do. */
export function StillFigure({ figure, both = false, flip = false }: StillFigureProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ref.current;
    let gone = false;
    void drawStill(figure, both).then((svg) => {
      if (!gone && element) element.innerHTML = svg;
    });
    return () => {
      gone = true;
    };
  }, [figure, both]);
  return <span ref={ref} className={css.still} data-flip={flip || undefined} />;
}
