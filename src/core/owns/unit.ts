/** The unit a person reads and enters weights in. Records keep kilograms. */
export type Unit = 'kg' | 'lb';

const KG_OF_A_POUND = 0.45359237;

/** A weight in the person's unit, to the nearest quarter of a kilogram or half pound: 24 kg, 11.25 kg, 52.5 lb. */
export const inUnit = (kg: number, unit: Unit): number =>
  (unit === 'kg' ? Math.round(kg * 4) / 4 : Math.round((kg / KG_OF_A_POUND) * 2) / 2) || 0;

/** In kilograms, unrounded, for weights that are added up before they are shown. */
export const kgOf = (value: number, unit: Unit): number => (unit === 'kg' ? value : value * KG_OF_A_POUND);

/** To ten grams, as records keep weights. */
export const toTenGrams = (kg: number): number => Math.round(kg * 100) / 100 || 0;

/** Back to kilograms, exact to ten grams, so that a weight entered in pounds is shown unchanged. */
export const toKg = (value: number, unit: Unit): number => toTenGrams(kgOf(value, unit));
