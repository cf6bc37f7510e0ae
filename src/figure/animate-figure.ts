import type { Figure } from '../core/routine/figure.ts';
import { withJoinDiscs } from './join-discs.ts';
import { type Box, hundredth } from './outline.ts';
import { type RigidLayer, rigidLayers } from './rigid-layers.ts';
import { floorLine, sceneOf } from './scene.ts';
import { type Doing, timeline } from './timeline.ts';

/** A figure on the page. Nothing runs while it moves: every layer is one animation of the compositor. */
export interface MovingFigure {
  /** One repetition, round or breath. */
  readonly ms: number;
  readonly animations: readonly Animation[];
  readonly remove: () => void;
}

const SAMPLES = 18;

/** Puts a figure into an element, as large as it fits, and lets it move over and over from its beginning. */
export function animateFigure(element: HTMLElement, figure: Figure, doing: Doing, speed = 1): MovingFigure {
  const frames = timeline(figure, doing, SAMPLES);
  const { parts, box } = sceneOf(figure, frames);
  const { clientWidth, clientHeight } = element;
  const [left, top, right, bottom] = box;
  const scale = Math.min(clientWidth / (right - left), clientHeight / (bottom - top));
  const toX = (x: number) => hundredth((x - (left + right) / 2) * scale + clientWidth / 2);
  const toY = (y: number) => hundredth((y - bottom) * scale + clientHeight);
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'absolute', inset: '0', contain: 'strict' });

  const add = (svg: string, bounds: Box): HTMLElement => {
    const layer = layerOf(svg, bounds, scale);
    root.append(layer);
    return layer;
  };
  if (figure.floor) {
    add(floorLine(figure, box), [left, -1, right, 5]).style.transform = `translate(${toX(0)}px, ${toY(0)}px)`;
  }
  const ms = frames.at(-1)?.ms ?? 0;
  const transformOf = (
    { squeezedFrom }: RigidLayer,
    { x, y, turn, length, breath }: RigidLayer['spots'][0],
  ) => {
    const place = `translate(${toX(x)}px, ${toY(y)}px) rotate(${hundredth(turn)}deg)`;
    if (squeezedFrom > 0) return `${place} scale(${(length / squeezedFrom).toFixed(4)}, 1)`;
    return breath > 0 ? `${place} scale(1, ${(1 + 0.04 * breath).toFixed(4)})` : place;
  };
  const movers = rigidLayers(withJoinDiscs(parts)).map((layer) => ({
    element: add(layer.svg, layer.box),
    transforms: layer.spots.map((spot) => transformOf(layer, spot)),
  }));
  element.append(root);
  const animations = movers.flatMap(({ element: layer, transforms }) => {
    const [first] = transforms;
    if (first === undefined) return [];
    layer.style.transform = first;
    if (ms <= 0 || transforms.every((each) => each === first)) return [];
    const keyframes = transforms.map((transform, n) => ({
      transform,
      offset: Math.min(1, (frames[n]?.ms ?? 0) / ms),
    }));
    const needed = keyframes.filter(
      ({ transform }, n) => transform !== transforms[n - 1] || transform !== transforms[n + 1],
    );
    return [layer.animate(needed, { duration: ms / speed, iterations: Infinity })];
  });
  return {
    ms,
    animations,
    remove() {
      for (const each of animations) each.cancel();
      root.remove();
    },
  };
}

/** An HTML layer with a drawing whose origin its transforms turn about. */
function layerOf(svg: string, [left, top, right, bottom]: Box, scale: number): HTMLElement {
  const layer = document.createElement('div');
  const [width, height] = [right - left, bottom - top];
  Object.assign(layer.style, {
    position: 'absolute',
    left: `${left * scale}px`,
    top: `${top * scale}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
    transformOrigin: `${-left * scale}px ${-top * scale}px`,
  });
  const view = [left, top, width, height].map(hundredth).join(' ');
  layer.innerHTML = `<svg display="block" width="100%" height="100%" viewBox="${view}">${svg}</svg>`;
  return layer;
}
