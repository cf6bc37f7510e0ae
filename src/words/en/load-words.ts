import { inUnit, type Unit } from '../../core/owns/unit.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';

/** How weights are shown: as numbers in a unit, or by name. If `nameOf` returns null, as a number. */
export type Scale = Unit | { readonly unit: Unit; readonly nameOf: (kg: number) => string | null };

/** How the weights of an exercise are shown. */
export type ScaleOf = (exercise: string) => Scale;

const inNumbers = (kg: number, unit: Unit) => `${number(inUnit(kg, unit))} ${unit}`;

/** Weights. */
export const loadWords = part('load-words', {
  /** "24 kg", "52.5 lb", "−20 kg", "Green band". */
  load: (kg: number, scale: Scale) =>
    typeof scale === 'string' ? inNumbers(kg, scale) : (scale.nameOf(kg) ?? inNumbers(kg, scale.unit)),
});
