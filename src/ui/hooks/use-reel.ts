import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawReel } from '../../figure/draw-figures.ts';
import { type MovingFigure, playReel } from '../../figure/play-reel.ts';
import type { Doing } from '../../figure/timeline.ts';

const NONE: readonly Animation[] = [];

interface ReelOptions {
  readonly figure: Figure;
  readonly doing: Doing;
  readonly speed: number;
  /** Resolves when the page has time to take it in. */
  readonly untilQuiet: () => Promise<void>;
}

/**
 * Lets a figure move in an element, drawn anew to fit whenever the element changes its size. Returns its animations,
 * which begin at their beginning.
 */
export function useReel<E extends HTMLElement>(
  options: ReelOptions,
): readonly [RefObject<E | null>, readonly Animation[]] {
  const ref = useRef<E>(null);
  const [animations, setAnimations] = useState(NONE);
  const { figure, speed } = options;
  const doing = JSON.stringify(options.doing);
  const quiet = useEffectEvent(options.untilQuiet);
  const draw = useEffectEvent((width: number, height: number) =>
    drawReel(figure, options.doing, width, height),
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
      setAnimations(moving.animations);
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
      setAnimations(NONE);
    };
  }, [figure, doing, speed]);
  return [ref, animations];
}
