import type { NumberRange } from '../routine/routine.ts';
import { kgOf, type Unit } from './unit.ts';

/** Plates of one weight; a pair is one for each side of the bar. */
export interface Plates {
  readonly kg: number;
  readonly pairs: number;
}

export const BAND_COLOURS = ['yellow', 'green', 'red', 'blue', 'black'] as const;
export type BandColour = (typeof BAND_COLOURS)[number];

/** `kg`: how hard it pulls, from slack to stretched to double its length. */
export interface Band {
  readonly colour: BandColour;
  readonly kg: NumberRange;
}

/** The weights at hand, in kilograms. Those of a set made in pounds are not rounded. */
export interface Owns {
  readonly bars: readonly number[];
  readonly plates: readonly Plates[];
  /** The weight of one dumbbell of each pair. */
  readonly dumbbells: readonly number[];
  readonly bands: readonly Band[];
}

/** Of a person who has said nothing: see ownsOf(). */
export const NOTHING_SAID: Owns = { bars: [], plates: [], dumbbells: [], bands: [] };

/** More pairs of a plate than a sleeve of a bar has room for. */
const PLENTY = 8;

const upTo = (most: number, step: number, from = 0): readonly number[] =>
  Array.from({ length: Math.round((most - from) / step) }, (_, i) => from + (i + 1) * step);

/**
 * What gyms have. Bars weigh 20 kg or 45 lb and take pairs of 1.25 kg or 2.5 lb plates and up (IWF Technical and
 * Competition Rules 2020, 3.3.2-3.3.3; the pound sizes are those in common use). Dumbbell racks step by 1 kg up to 10
 * and by 2 kg above, or by 2.5 lb up to 25 and 5 lb above (Bowflex SelectTech 552 manual for the pounds).
 */
const GYM = {
  kg: {
    // Without a word about a lighter bar, the floor of a lift is the common one.
    bars: [20],
    plates: [25, 20, 15, 10, 5, 2.5, 1.25],
    dumbbells: [...upTo(10, 1), ...upTo(60, 2, 10)],
  },
  lb: {
    bars: [45],
    plates: [45, 35, 25, 10, 5, 2.5],
    dumbbells: [...upTo(25, 2.5), ...upTo(130, 5, 25)],
  },
} as const satisfies Readonly<Record<Unit, unknown>>;

/** Loop bands in the colours and strengths that most makers use. */
export const BANDS: readonly Band[] = [
  { colour: 'yellow', kg: { low: 3, high: 7 } },
  { colour: 'green', kg: { low: 8, high: 15 } },
  { colour: 'red', kg: { low: 12, high: 25 } },
  { colour: 'black', kg: { low: 20, high: 40 } },
];

const inKg = (values: readonly number[], unit: Unit) => values.map((value) => kgOf(value, unit));

const plenty = (kg: number): Plates => ({ kg, pairs: PLENTY });

const gym = (unit: Unit): Owns => ({
  bars: inKg(GYM[unit].bars, unit),
  plates: inKg(GYM[unit].plates, unit).map(plenty),
  dumbbells: inKg(GYM[unit].dumbbells, unit),
  bands: BANDS,
});

const GYMS: Readonly<Record<Unit, Owns>> = { kg: gym('kg'), lb: gym('lb') };

const unlessEmpty = <T>(said: readonly T[], otherwise: readonly T[]): readonly T[] =>
  said.length > 0 ? said : otherwise;

const worked = new WeakMap<Owns, Map<Unit, Owns>>();

/**
 * What a person owns by what they have said. A part of which nothing was said is as in a gym. The same object for the
 * same words, so that what is worked out from it is worked out once.
 */
export function ownsOf(said: Owns, unit: Unit): Owns {
  const known = worked.get(said) ?? new Map<Unit, Owns>();
  worked.set(said, known);
  const otherwise = GYMS[unit];
  const owns = known.get(unit) ?? {
    bars: unlessEmpty(said.bars, otherwise.bars),
    plates: unlessEmpty(
      said.plates.filter(({ pairs }) => pairs > 0),
      otherwise.plates,
    ),
    dumbbells: unlessEmpty(said.dumbbells, otherwise.dumbbells),
    bands: unlessEmpty(said.bands, otherwise.bands),
  };
  known.set(unit, owns);
  return owns;
}

/** What a gym has, for a person who has said nothing. */
export const defaultOwns = (unit: Unit): Owns => GYMS[unit];

/** In short: a bar, sizes of plates of which there are as many as it takes, and pairs of dumbbells. */
export interface OwnsInShort {
  readonly barKg?: number | null;
  readonly platesKg?: readonly number[];
  readonly dumbbellsKg?: readonly number[];
  readonly barLb?: number | null;
  readonly platesLb?: readonly number[];
  readonly dumbbellsLb?: readonly number[];
}

const bothUnits = (kg: readonly number[] = [], lb: readonly number[] = []) => [...kg, ...inKg(lb, 'lb')];

const barOf = (value: number | null | undefined) => (value ? [value] : []);

export const saidInShort = (given: OwnsInShort): Owns => ({
  bars: bothUnits(barOf(given.barKg), barOf(given.barLb)),
  plates: bothUnits(given.platesKg, given.platesLb).map(plenty),
  dumbbells: bothUnits(given.dumbbellsKg, given.dumbbellsLb),
  bands: [],
});
