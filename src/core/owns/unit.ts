/** The unit a person reads and enters weights in. Records keep kilograms. */
export type Unit = 'kg' | 'lb';

const KG_OF_A_POUND = 0.45359237;

/** The size of a step, and how near a weight must be to a whole number of steps to be shown as that. */
interface Steps {
  readonly aUnit: number;
  readonly within: number;
}

/**
 * What people enter: 22.7 kg, 46.25 lb. Records are rounded to ten grams, so a quarter pound comes back not quite
 * exact.
 */
const ENTERED: Readonly<Record<Unit, Steps>> = {
  kg: { aUnit: 20, within: 0.001 },
  lb: { aUnit: 4, within: 0.012 },
};
/** For all other weights, such as those entered in the other unit: near enough to read. */
const CONVERTED: Readonly<Record<Unit, number>> = { kg: 4, lb: 2 };

const nearest = (value: number, stepsAUnit: number) => Math.round(value * stepsAUnit) / stepsAUnit || 0;

/**
 * A weight in the person's unit: as it was entered, by 50 g or quarter pounds, else to the nearest quarter of a kilogram
 * or half pound. 24 kg, 22.7 kg, 46.25 lb, 52.5 lb.
 */
export function inUnit(kg: number, unit: Unit): number {
  const value = unit === 'kg' ? kg : kg / KG_OF_A_POUND;
  const { aUnit, within } = ENTERED[unit];
  const entered = nearest(value, aUnit);
  return Math.abs(value - entered) < within ? entered : nearest(value, CONVERTED[unit]);
}

/** In kilograms, unrounded, for weights that are added up before they are shown. */
export const kgOf = (value: number, unit: Unit): number => (unit === 'kg' ? value : value * KG_OF_A_POUND);

/** To ten grams, as records keep weights. */
export const toTenGrams = (kg: number): number => Math.round(kg * 100) / 100 || 0;

/** Back to kilograms, exact to ten grams, so that a weight entered in pounds is shown unchanged. */
export const toKg = (value: number, unit: Unit): number => toTenGrams(kgOf(value, unit));

/** What a person means by a number: a known weight that reads the same in this unit, else the number itself. */
export const kgMeant = (value: number, unit: Unit, known: readonly number[]): number =>
  known.find((kg) => inUnit(kg, unit) === value) ?? toKg(value, unit);
