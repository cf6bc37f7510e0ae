import { disc, type Part, upright } from './part.ts';
import type { Spot } from './scene.ts';
import { cosOf, sinOf } from './vec.ts';

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
    return [join(moving, from, tone, 0), join(moving, to, tone, 1), moving];
  });
}

function join({ part, spots }: Moving, radius: number, tone: string, share: 0 | 1): Moving {
  return {
    part: upright(part.layer, part.from, disc(radius, tone)),
    spots: spots.map(({ x, y, turn, length }) => ({
      x: x + share * length * cosOf(turn),
      y: y + share * length * sinOf(turn),
      turn: 0,
      length: 1,
      breath: 0,
    })),
  };
}
