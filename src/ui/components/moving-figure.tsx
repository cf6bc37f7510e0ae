import { useEffect, useRef } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import css from './figure.module.css';

interface MovingFigureProps {
  readonly figure: Figure;
}

const SHOWN = { kind: 'shown' } as const;

/** An exercise shown by itself, slowly, over and over. */
export function MovingFigure({ figure }: MovingFigureProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ref.current;
    let remove: (() => void) | null = null;
    let gone = false;
    void import('../../figure/animate-figure.ts').then(({ animateFigure }) => {
      if (!gone && element) ({ remove } = animateFigure(element, figure, SHOWN));
    });
    return () => {
      gone = true;
      remove?.();
    };
  }, [figure]);
  return <span ref={ref} className={css.moving} />;
}
