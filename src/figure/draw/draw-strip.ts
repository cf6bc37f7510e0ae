import type { Figure } from '../../core/routine/figure.ts';
import { hundredth, movedTo } from './outline.ts';
import { SAMPLES } from './reel.ts';
import { sceneOf } from './scene.ts';
import { hasStart, keyFrames, timeline } from './timeline.ts';

/** A figure of a strip; lengths in centimetres. */
export interface StripPicture {
  /** SVG markup of its peak. */
  readonly svg: string;
  /** Its start, if asked for and if it differs. */
  readonly start: string | null;
  readonly width: number;
  readonly height: number;
}

/**
 * Figures at their peak, to be put on one ground at one scale. Each has the room that it moves in, so that a reel of it
 * fits the same place.
 */
export const drawStrip = (figures: readonly Figure[], withStart: boolean): readonly StripPicture[] =>
  figures.map((figure) => {
    const { start, peak } = keyFrames(figure);
    const moving = timeline(figure, { kind: 'shown' }, SAMPLES);
    const { parts, box } = sceneOf(figure, [peak, start, ...moving]);
    const [left, top, right, bottom] = box;
    const view = [left, top, right - left, bottom - top].map(hundredth).join(' ');
    const drawn = (n: number) => {
      const pieces = parts.map(({ part, spots }) => {
        const spot = spots[n];
        return spot ? movedTo(part.draw(spot.length).svg, spot.x, spot.y, spot.turn) : '';
      });
      return `<svg viewBox="${view}">${pieces.join('')}</svg>`;
    };
    const differs = withStart && hasStart(figure);
    return { svg: drawn(0), start: differs ? drawn(1) : null, width: right - left, height: bottom - top };
  });
