import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawReel } from '../../figure/stage/draw-figures.ts';
import type { ReelRequest } from '../../figure/stage/draw-request.ts';
import { type PlayingReel, playReel } from '../../figure/stage/play-reel.ts';
import { putAt } from '../../figure/stage/put-at.ts';
import css from './figure.module.css';
import { FigureSign } from './figure-sign.tsx';

/** The movement repeated slowly, apart from any session. */
export const SLOWLY = {
  doing: { kind: 'shown' },
  speed: 1,
  untilQuiet: () => Promise.resolve(),
  onPlay: (animations: readonly Animation[]) => putAt(animations, 0),
} as const;

interface MovingFigureProps {
  readonly figure: Figure;
  readonly doing: ReelRequest['doing'];
  readonly speed: number;
  readonly flip?: boolean;
  /** Resolves when the page has time to show it. */
  readonly untilQuiet: () => Promise<void>;
  /**
   * Receives the animations, at their beginning, before they are first shown: moving one that the compositor already
   * has costs twice. Receives an empty list when they are removed.
   */
  readonly onPlay: (animations: readonly Animation[]) => void;
}

/** A figure that moves; it is drawn again to fit whenever its place changes size. */
export function MovingFigure(props: MovingFigureProps) {
  const [failed, setFailed] = useState(false);
  const ref = useRef<HTMLSpanElement>(null);
  const { figure, speed, flip } = props;
  const doing = JSON.stringify(props.doing);
  const quiet = useEffectEvent(props.untilQuiet);
  const play = useEffectEvent((animations: readonly Animation[]) => props.onPlay(animations));
  const draw = useEffectEvent((width: number, height: number) =>
    drawReel({ figure, doing: props.doing, width, height }),
  );
  useEffect(() => {
    const element = ref.current;
    let moving: PlayingReel | null = null;
    let asked = 0;
    const fit = async (width: number, height: number) => {
      asked += 1;
      const mine = asked;
      const reel = await draw(width, height).catch(() => null);
      if (reel) await quiet();
      if (mine !== asked || !element) return;
      setFailed(!reel && !moving);
      if (!reel) return;
      moving?.remove();
      moving = playReel(element, reel, speed);
      play(moving.animations);
    };
    const sizes = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) void fit(width, height);
    });
    if (element) sizes.observe(element);
    return () => {
      asked = -1;
      sizes.disconnect();
      moving?.remove();
      play([]);
    };
  }, [figure, doing, speed]);
  return (
    <>
      <span ref={ref} className={css.moving} data-flip={flip || undefined} />
      {failed && <FigureSign size="over" />}
    </>
  );
}
