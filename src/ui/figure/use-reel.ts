import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawReel, type ReelRequest } from '../../figure/stage/draw-figures.ts';
import { type MovingFigure, playReel } from '../../figure/stage/play-reel.ts';

interface ReelOptions {
  readonly figure: Figure;
  readonly doing: ReelRequest['doing'];
  readonly speed: number;
  /** Resolves when the page has time to take it in. */
  readonly untilQuiet: () => Promise<void>;
  /**
   * Is given its animations, which begin at their beginning, before they are first shown: one that has been handed to
   * the compositor is paid for twice when it is put elsewhere. And none when they are gone.
   */
  readonly onPlay: (animations: readonly Animation[]) => void;
}

/** Lets a figure move in an element, drawn anew to fit whenever the element changes its size. */
export function useReel<E extends HTMLElement>(options: ReelOptions): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { figure, speed } = options;
  const doing = JSON.stringify(options.doing);
  const quiet = useEffectEvent(options.untilQuiet);
  const play = useEffectEvent((animations: readonly Animation[]) => options.onPlay(animations));
  const draw = useEffectEvent((width: number, height: number) =>
    drawReel({ figure, doing: options.doing, width, height }),
  );
  useEffect(() => {
    const element = ref.current;
    let moving: MovingFigure | null = null;
    let asked = 0;
    const fit = async (width: number, height: number) => {
      asked += 1;
      const mine = asked;
      const reel = await draw(width, height);
      await quiet();
      if (mine !== asked || !element) return;
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
  return ref;
}
