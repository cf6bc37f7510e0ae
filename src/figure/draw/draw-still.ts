import type { Figure } from '../../core/routine/figure.ts';
import { hundredth, movedTo } from './outline.ts';
import { sceneOf } from './scene.ts';
import { type Frame, hasStart, keyFrames } from './timeline.ts';

/** The figure at its peak as SVG markup. With `both`, its start is shown beside it. */
export function drawStill(figure: Figure, both = false): string {
  const { start, peak } = keyFrames(figure);
  return pictures(figure, both && hasStart(figure) ? [start, peak] : [peak]).join('');
}

/** One picture for each frame, all with the same view box. */
export function pictures(figure: Figure, frames: readonly Frame[]): readonly string[] {
  const { parts, box } = sceneOf(figure, frames);
  const view = [box[0], box[1], box[2] - box[0], box[3] - box[1]].map(hundredth).join(' ');
  return frames.map((_, n) => {
    const drawn = parts.map(({ part, spots }) => {
      const spot = spots[n];
      return spot ? movedTo(part.draw(spot.length).svg, spot.x, spot.y, spot.turn) : '';
    });
    return `<svg viewBox="${view}" preserveAspectRatio="xMidYMax">${drawn.join('')}</svg>`;
  });
}
