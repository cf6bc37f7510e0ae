import type { Reel } from '../draw/reel.ts';
import { asFilm } from './put-at.ts';
import { setDrawing } from './set-drawing.ts';

/** A reel on the page. No script runs while it moves: every layer is an animation of the compositor. */
export interface PlayingReel {
  readonly animations: readonly Animation[];
  readonly remove: () => void;
}

/** Puts a reel into an element, and plays it repeatedly from its beginning. */
export function playReel(element: HTMLElement, { layers, ms }: Reel, speed = 1): PlayingReel {
  setDrawing(element, layers.map(({ svg }) => svg).join(''));
  const animations = layers.flatMap(({ frames }, n) => {
    const layer = element.children[n];
    if (!(layer instanceof SVGElement)) return [];
    if (frames.offset.length < 2) {
      layer.style.transform = frames.transform[0] ?? '';
      return [];
    }
    const duration = ms / speed;
    const timing = { duration, iterations: Infinity, fill: 'both', easing: asFilm(duration) } as const;
    return [layer.animate({ ...frames }, timing)];
  });
  return {
    animations,
    remove() {
      // Remove first: cancelling animations of elements on the page would repaint them.
      element.replaceChildren();
      for (const each of animations) each.cancel();
    },
  };
}
