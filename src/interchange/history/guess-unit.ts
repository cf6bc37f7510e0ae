import { kgOf, toKg, type Unit } from '../../core/owns/unit.ts';

const near = (value: number, step: number) =>
  Math.abs(value / step - Math.round(value / step)) * step < 0.005;

/**
 * Which unit weights are likely in, from the weights that a gym has. 6.80388555 is fifteen pounds written in kilograms; 45,
 * 135 and 225 are a bar with plates in pounds, 62.5 one in kilograms. A guess, for a question that is asked anyway.
 */
export function guessUnit(weights: readonly number[]): Unit {
  let kg = 0;
  let lb = 0;
  for (const weight of new Set(weights)) {
    if (!near(weight, 0.25)) {
      const pounds = weight / kgOf(1, 'lb');
      kg += near(pounds, 2.5) && weight !== toKg(weight, 'kg') ? 3 : 1;
    } else if (!near(weight, 1)) kg += 1;
    else if (weight > 300 || (weight >= 45 && weight % 10 === 5)) lb += 1;
    else if (weight >= 40 && weight % 10 === 0) kg += 0.75;
  }
  return lb > kg ? 'lb' : 'kg';
}
