import type { Figure } from '../../core/routine/figure.ts';
import { putAt } from '../../figure/stage/put-at.ts';
import css from './figure.module.css';
import { FigureSign } from './figure-sign.tsx';
import { useReel } from './use-reel.ts';

interface MovingFigureProps {
  readonly figure: Figure;
}

const SHOWN = { kind: 'shown' } as const;
const atOnce = () => Promise.resolve();
const beginNow = (animations: readonly Animation[]) => putAt(animations, 0);

/** A figure that repeats its movement slowly, apart from any session. */
export function MovingFigure({ figure }: MovingFigureProps) {
  const { ref, failed } = useReel<HTMLSpanElement>({
    figure,
    doing: SHOWN,
    speed: 1,
    untilQuiet: atOnce,
    onPlay: beginNow,
  });
  return (
    <>
      <span ref={ref} className={css.moving} />
      {failed && <FigureSign size="over" />}
    </>
  );
}
