import type { Owns, Plates } from './owns.ts';
import { toTenGrams } from './unit.ts';

/** What to put on a bar. `below`: the load asked for cannot be built, and this is the nearest below it. */
export interface Loading {
  readonly fit: 'exact' | 'below';
  readonly bar: number;
  /** The plates of one side, heaviest first. */
  readonly side: readonly number[];
  /** The whole load. */
  readonly kg: number;
}

interface Side {
  readonly kg: number;
  readonly plates: readonly number[];
}

/** Heavier than any sleeve can carry. */
const MOST_A_SIDE = 250;

const tenGrams = (kg: number) => Math.round(kg * 100);

/** Fewer plates, or as many with the heavier ones first, as they are put on in a gym: 25 and 5 rather than two of 15. */
function isSimpler(plates: readonly number[], known: readonly number[]): boolean {
  if (plates.length !== known.length) return plates.length < known.length;
  const at = plates.findIndex((kg, i) => kg !== known[i]);
  return (plates[at] ?? 0) > (known[at] ?? 0);
}

/** Every weight one side can have, lightest first, each with the fewest plates that make it. */
function buildSides(plates: readonly Plates[]): readonly Side[] {
  let sides = new Map<number, Side>([[0, { kg: 0, plates: [] }]]);
  for (const { kg, pairs } of plates.toSorted((a, b) => b.kg - a.kg)) {
    const more = new Map(sides);
    for (const side of sides.values()) {
      for (let count = 1; count <= pairs && side.kg + count * kg <= MOST_A_SIDE; count++) {
        const sum = side.kg + count * kg;
        const known = more.get(tenGrams(sum));
        if (known && known.plates.length < side.plates.length + count) continue;
        const wanted = [...side.plates, ...Array<number>(count).fill(kg)];
        if (!known || isSimpler(wanted, known.plates)) more.set(tenGrams(sum), { kg: sum, plates: wanted });
      }
    }
    sides = more;
  }
  return [...sides.values()].toSorted((a, b) => a.kg - b.kg);
}

const built = new WeakMap<readonly Plates[], readonly Side[]>();

function sidesOf(plates: readonly Plates[]): readonly Side[] {
  const sides = built.get(plates) ?? buildSides(plates);
  built.set(plates, sides);
  return sides;
}

/** Less than any difference between two loads, more than rounding to the person's unit makes of a weight. */
export const HAIR_KG = 0.13;

/**
 * What to put on each side of this bar from these plates: the fewest plates that make the load, or the nearest load
 * below it. Null when the load is lighter than the bar.
 */
export function platesOnBar(kg: number, bar: number, plates: readonly Plates[]): Loading | null {
  const side = sidesOf(plates).findLast((each) => bar + 2 * each.kg <= kg + HAIR_KG);
  if (!side) return null;
  const whole = bar + 2 * side.kg;
  return {
    fit: whole >= kg - HAIR_KG ? 'exact' : 'below',
    bar,
    side: side.plates,
    kg: toTenGrams(whole),
  };
}

/** The same with whichever bar comes nearest, the heavier one where two do equally well. */
export function platesFor(kg: number, { bars, plates }: Pick<Owns, 'bars' | 'plates'>): Loading | null {
  const loadings = bars.toSorted((a, b) => b - a).flatMap((bar) => platesOnBar(kg, bar, plates) ?? []);
  return loadings.reduce<Loading | null>(
    (best, each) => (best && each.kg - best.kg < HAIR_KG ? best : each),
    null,
  );
}

/** Every load that can be built, lightest first: never lighter than the lightest bar. */
export function barbellLoads({ bars, plates }: Pick<Owns, 'bars' | 'plates'>): readonly number[] {
  const loads = bars.flatMap((bar) => sidesOf(plates).map((side) => toTenGrams(bar + 2 * side.kg)));
  return [...new Set(loads)].toSorted((a, b) => a - b);
}

/** Every weight that plates make on a belt or held to the chest, lightest first: both of each pair count. */
export const beltLoads = (plates: readonly Plates[]): readonly number[] =>
  buildSides(plates.map(({ kg, pairs }) => ({ kg, pairs: 2 * pairs })))
    .map(({ kg }) => toTenGrams(kg))
    .filter((kg) => kg > 0);

/** Where a bar ends, in what steps it grows, and one load to show. `even`: every step is as large as the smallest. */
export interface BarSpan {
  readonly low: number;
  readonly high: number;
  /** Null when there is one load alone. */
  readonly step: { readonly kg: number; readonly even: boolean } | null;
  readonly shown: Loading | null;
}

/** A common working weight, for the picture. */
const SHOWN_ON_THE_BAR_KG = 65;

export function barSpan(owns: Pick<Owns, 'bars' | 'plates'>): BarSpan | null {
  const loads = barbellLoads(owns);
  const [low] = loads;
  const high = loads.at(-1);
  if (low === undefined || high === undefined) return null;
  const steps = loads.slice(1).map((kg, i) => kg - (loads[i] ?? 0));
  const least = Math.min(...steps);
  const even = steps.every((each) => each - least < HAIR_KG);
  return {
    low,
    high,
    step: steps.length > 0 ? { kg: toTenGrams(least), even } : null,
    shown: platesFor(Math.min(high, Math.max(...owns.bars) + SHOWN_ON_THE_BAR_KG), owns),
  };
}
