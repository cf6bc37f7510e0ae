import { BANDS, type Band, type Owns, type Plates } from './owns.ts';
import { HAIR_KG } from './plates-for.ts';
import { kgOf, type Unit } from './unit.ts';

/** What is often owned at home, in the unit it is sold in. */
const OFTEN = {
  kg: {
    bars: [20, 15, 10],
    plates: [25, 20, 15, 10, 5, 2.5, 1.25],
    dumbbells: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24],
  },
  lb: {
    bars: [45, 35, 15],
    plates: [45, 35, 25, 10, 5, 2.5],
    dumbbells: [5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50],
  },
} as const satisfies Readonly<Record<Unit, unknown>>;

export const isSameKg = (one: number, other: number): boolean => Math.abs(one - other) < HAIR_KG;

const withOffered = (said: readonly number[], offered: readonly number[], unit: Unit): readonly number[] => {
  const missing = offered.map((value) => kgOf(value, unit));
  return [...said, ...missing.filter((kg) => !said.some((each) => isSameKg(each, kg)))];
};

/** What there is to choose from: what is often owned, and what the person owns besides. */
export function choicesFor(said: Owns, unit: Unit) {
  const often = OFTEN[unit];
  const pairsOf = (kg: number): Plates =>
    said.plates.find((each) => isSameKg(each.kg, kg)) ?? { kg, pairs: 0 };
  const sizes = said.plates.map(({ kg }) => kg);
  return {
    bars: withOffered(said.bars, often.bars, unit).toSorted((a, b) => b - a),
    plates: withOffered(sizes, often.plates, unit)
      .toSorted((a, b) => b - a)
      .map(pairsOf),
    dumbbells: withOffered(said.dumbbells, often.dumbbells, unit).toSorted((a, b) => a - b),
    bands: BANDS,
  };
}

const without = (kgs: readonly number[], kg: number) => kgs.filter((each) => !isSameKg(each, kg));

/** With or without this bar. */
export const withBar = (said: Owns, kg: number, owned: boolean): Owns => ({
  ...said,
  bars: owned ? [...without(said.bars, kg), kg] : without(said.bars, kg),
});

/** With or without this pair of dumbbells. */
export const withDumbbells = (said: Owns, kg: number, owned: boolean): Owns => ({
  ...said,
  dumbbells: owned ? [...without(said.dumbbells, kg), kg] : without(said.dumbbells, kg),
});

/** With so many pairs of this plate. A plate of which there is none stays on the list. */
export const withPlates = (said: Owns, kg: number, pairs: number): Owns => ({
  ...said,
  plates: [...said.plates.filter((each) => !isSameKg(each.kg, kg)), { kg, pairs }],
});

/** With or without this band. */
export const withBand = (said: Owns, band: Band, owned: boolean): Owns => {
  const others = said.bands.filter(({ colour }) => colour !== band.colour);
  return { ...said, bands: owned ? [...others, band] : others };
};
