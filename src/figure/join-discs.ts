import type { Part } from './part.ts';
import type { Spot } from './scene.ts';

export interface Moving {
  readonly part: Part;
  readonly spots: readonly Spot[];
}

export const longest = (spots: readonly Spot[]): number => Math.max(...spots.map(({ length }) => length));

/** Whether a part is seen shorter at times, by more than a share of its length. */
export const shortens = (spots: readonly Spot[], share = 0.02): boolean => {
  const least = longest(spots) * (1 - share);
  return spots.some(({ length }) => length < least);
};

/** What foreshortens is squeezed lengthwise: round discs under its ends keep them round. */
export function withJoinDiscs(parts: readonly Moving[]): readonly Moving[] {
  return parts.flatMap((moving): Moving[] => {
    const { ends } = moving.part;
    if (!ends || !shortens(moving.spots, 0.12)) return [moving];
    const { from, to, tone } = ends;
    return [disc(moving, from, tone, 0), disc(moving, to, tone, 1), moving];
  });
}

function disc({ part, spots }: Moving, radius: number, tone: string, share: 0 | 1): Moving {
  const svg = `<circle r="${radius}" fill="var(--f-${tone})"/>`;
  return {
    part: {
      layer: part.layer,
      from: part.from,
      to: null,
      length: 1,
      ends: null,
      draw: () => ({ svg, box: [-radius, -radius, radius, radius] }),
    },
    spots: spots.map(({ x, y, turn, length }) => ({
      x: x + share * length * Math.cos((turn * Math.PI) / 180),
      y: y + share * length * Math.sin((turn * Math.PI) / 180),
      turn: 0,
      length: 1,
      breath: 0,
    })),
  };
}
