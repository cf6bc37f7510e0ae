import type { Figure } from '../../core/routine/figure.ts';
import { hundredth, movedTo } from './outline.ts';
import { SAMPLES } from './reel.ts';
import { sceneOf } from './scene.ts';
import { keyFrames, timeline } from './timeline.ts';

/** A figure of a strip; lengths in centimetres. */
export interface StripPicture {
  /** SVG markup. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Figures at their peak, to be put on one ground at one scale. Each has the room that it moves in, so that a reel of it
 * fits the same place.
 */
export const drawStrip = (figures: readonly Figure[]): readonly StripPicture[] =>
  figures.map((figure) => {
    const moving = timeline(figure, { kind: 'shown' }, SAMPLES);
    const { parts, box } = sceneOf(figure, [keyFrames(figure).peak, ...moving]);
    const [left, top, right, bottom] = box;
    const view = [left, top, right - left, bottom - top].map(hundredth);
    const drawn = parts.map(({ part, spots: [spot] }) =>
      spot ? movedTo(part.draw(spot.length).svg, spot.x, spot.y, spot.turn) : '',
    );
    const svg = `<svg viewBox="${view.join(' ')}">${drawn.join('')}</svg>`;
    return { svg, width: right - left, height: bottom - top };
  });
