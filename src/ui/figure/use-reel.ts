import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawReel, type ReelRequest } from '../../figure/stage/draw-figures.ts';
import { type PlayingReel, playReel } from '../../figure/stage/play-reel.ts';

interface ReelOptions {
  readonly figure: Figure;
  readonly doing: ReelRequest['doing'];
  readonly speed: number;
  /** Resolves when the page has time to take it in. */
  readonly untilQuiet: () => Promise<void>;
  /**
   * Receives the animations, at their beginning, before they are first shown: moving one that the compositor already
   * has costs twice. Receives an empty list when they are removed.
   */
  readonly onPlay: (animations: readonly Animation[]) => void;
}

interface ReelPlace<E> {
  /** Of the element in which the figure moves. */
  readonly ref: RefObject<E | null>;
  /** The figure could not be drawn. */
  readonly failed: boolean;
}

/** Shows a moving figure in an element, and draws it again to fit whenever the element changes size. */
export function useReel<E extends HTMLElement>(options: ReelOptions): ReelPlace<E> {
  const [failed, setFailed] = useState(false);
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
  return { ref, failed };
}
