import type { Figure } from '../../core/routine/figure.ts';
import { useReel } from '../hooks/use-reel.ts';
import css from './figure.module.css';

interface MovingFigureProps {
  readonly figure: Figure;
}

const SHOWN = { kind: 'shown' } as const;
const atOnce = () => Promise.resolve();

/** An exercise shown by itself, slowly, over and over. */
export function MovingFigure({ figure }: MovingFigureProps) {
  const ref = useReel<HTMLSpanElement>({ figure, doing: SHOWN, speed: 1, untilQuiet: atOnce });
  return <span ref={ref} className={css.moving} />;
}
