import { type Anchor, disc, type Part, upright } from './part.ts';
import { type Moving, type Spot, spotAt } from './scene.ts';
import { cosOf, sinOf } from './vec.ts';

export const longest = (spots: readonly Spot[]): number => Math.max(...spots.map(({ length }) => length));

/** Whether foreshortening at any time takes more than a share of the part's length. */
export const shortens = (spots: readonly Spot[], share = 0.03): boolean => {
  const least = longest(spots) * (1 - share);
  return spots.some(({ length }) => length < least);
};

/** Foreshortened by this share, a limb looks pinched where it bends. */
const PINCHED = 0.12;
/** Foreshortened by this share, a limb looks flat at its ends. */
const FLAT = 0.5;

/**
 * A foreshortened part is squeezed lengthwise, including its round ends. Discs round off the joint between two squeezed
 * parts (one that is not squeezed is round enough for both), and the ends of a limb that points at the camera.
 */
export function withJoinDiscs(parts: readonly Moving[]): readonly Moving[] {
  const limbs = parts.filter(({ part }) => part.ends);
  return parts.flatMap((moving): Moving[] => {
    const { part, spots } = moving;
    const { from, to, ends } = part;
    if (!ends || !shortens(spots, PINCHED)) return [moving];
    const isFlat = shortens(spots, FLAT);
    const next = limbs.find((each) => isSame(each.part.from, to));
    const begins = isFlat && !limbs.some((each) => isSame(from, each.part.to));
    const bends = next ? shortens(next.spots, PINCHED) : isFlat;
    return [
      ...(begins ? [discOn(moving, ends, 0)] : []),
      ...(bends ? [discOn(moving, ends, 1)] : []),
      moving,
    ];
  });
}

const isSame = (a: Anchor, b: Anchor | null): boolean => JSON.stringify(a) === JSON.stringify(b);

function discOn({ part, spots }: Moving, { radii, tone }: NonNullable<Part['ends']>, share: 0 | 1): Moving {
  return {
    part: upright(part.layer, part.from, disc(radii[share], tone)),
    spots: spots.map(({ x, y, turn, length }) =>
      spotAt(x + share * length * cosOf(turn), y + share * length * sinOf(turn)),
    ),
  };
}
