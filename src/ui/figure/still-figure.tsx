import { useEffect, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawStill } from '../../figure/stage/draw-figures.ts';
import css from './figure.module.css';
import { FigureSign } from './figure-sign.tsx';

/** As far below the fold as a thumb flicks. */
const AHEAD = '300px';

interface StillFigureProps {
  readonly figure: Figure;
  /** Where it starts and what it gets to, side by side. */
  readonly both?: boolean;
  readonly flip?: boolean;
}

/** An exercise as one picture, drawn when it is about to be seen. */
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
            element.innerHTML = svg ?? '';
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
