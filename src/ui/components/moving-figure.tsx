import type { Figure } from '../../core/routine/figure.ts';
import { useReel } from '../hooks/use-reel.ts';
import css from './figure.module.css';

interface MovingFigureProps {
  readonly figure: Figure;
}

const SHOWN = { kind: 'shown' } as const;
const atOnce = () => Promise.resolve();
/** Told when they began, they need not wait for a frame to begin in: the page is not drawn twice. */
const beginNow = (animations: readonly Animation[]) => {
  const began = performance.now();
  for (const each of animations) each.startTime = began;
};

/** An exercise shown by itself, slowly, over and over. */
export function MovingFigure({ figure }: MovingFigureProps) {
  const ref = useReel<HTMLSpanElement>({
    figure,
    doing: SHOWN,
    speed: 1,
    untilQuiet: atOnce,
    onPlay: beginNow,
  });
  return <span ref={ref} className={css.moving} />;
}
