import type { Reel } from '../draw/reel.ts';

/** A figure on the page. Nothing runs while it moves: every layer is one animation of the compositor. */
export interface MovingFigure {
  readonly animations: readonly Animation[];
  readonly remove: () => void;
}

/** Puts a figure into an element and lets it move over and over from its beginning. */
export function playReel(element: HTMLElement, { layers, ms }: Reel, speed = 1): MovingFigure {
  element.innerHTML = layers.map(({ svg }) => svg).join('');
  const animations = layers.flatMap(({ frames }, n) => {
    const layer = element.children[n];
    if (!(layer instanceof SVGElement)) return [];
    if (frames.offset.length < 2) {
      layer.style.transform = frames.transform[0] ?? '';
      return [];
    }
    return [layer.animate({ ...frames }, { duration: ms / speed, iterations: Infinity, fill: 'both' })];
  });
  return {
    animations,
    remove() {
      // Of what is no longer on the page nothing is drawn anew.
      element.replaceChildren();
      for (const each of animations) each.cancel();
    },
  };
}
