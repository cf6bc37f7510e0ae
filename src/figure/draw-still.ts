import type { Figure } from '../core/routine/figure.ts';
import { hundredth, movedTo } from './outline.ts';
import { floorLine, sceneOf } from './scene.ts';
import { type Frame, keyFrames } from './timeline.ts';

/** The figure at its peak as markup of an SVG; side by side with where it starts when `both`. */
export function drawStill(figure: Figure, both = false): string {
  const { start, peak } = keyFrames(figure);
  if (!both || figure.motion.kind === 'circle') return picture(figure, [peak], peak);
  const together = [start, peak];
  return picture(figure, together, start) + picture(figure, together, peak);
}

/** One frame, framed so that all of `within` would fit. */
export function picture(figure: Figure, within: readonly Frame[], frame: Frame): string {
  const { box } = sceneOf(figure, within);
  const drawn = sceneOf(figure, [frame]).parts.map(({ part, spots: [spot] }) => {
    return spot ? movedTo(part.draw(spot.length).svg, spot.x, spot.y, spot.turn) : '';
  });
  const view = [box[0], box[1], box[2] - box[0], box[3] - box[1]].map(hundredth).join(' ');
  const floor = figure.floor ? floorLine(figure, box) : '';
  return `<svg viewBox="${view}" preserveAspectRatio="xMidYMax meet">${floor}${drawn.join('')}</svg>`;
}
