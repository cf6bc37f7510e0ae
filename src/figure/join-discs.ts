import { type Anchor, disc, type Part, upright } from './part.ts';
import { type Spot, spotAt } from './scene.ts';
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
  const squeezed = parts.filter(({ part, spots }) => part.ends && shortens(spots, 0.12));
  return parts.flatMap((moving): Moving[] => {
    const { from, ends } = moving.part;
    if (!ends || !squeezed.includes(moving)) return [moving];
    const { tone } = ends;
    const beginning = join(moving, ends.from, tone, 0);
    const end = join(moving, ends.to, tone, 1);
    // Where a limb bends, the end of its upper half is there already.
    const isThere = squeezed.some(({ part }) => part.ends?.tone === tone && isSame(part.to, from));
    return isThere ? [end, moving] : [beginning, end, moving];
  });
}

const isSame = (a: Anchor | null, b: Anchor): boolean => JSON.stringify(a) === JSON.stringify(b);

function join({ part, spots }: Moving, radius: number, tone: string, share: 0 | 1): Moving {
  return {
    part: upright(part.layer, part.from, disc(radius, tone)),
    spots: spots.map(({ x, y, turn, length }) =>
      spotAt(x + share * length * cosOf(turn), y + share * length * sinOf(turn)),
    ),
  };
}
