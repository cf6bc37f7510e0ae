import { loadAbove, loadBelow, loadsOf, type Rack } from '../../owns/loads.ts';

/** The weight of an exercise that can be made heavier or lighter; null for body weight or if none was logged. */
export const movableKg = ({ load }: Rack, kg: number | null): number | null =>
  kg === null || load === 'none' || (load === 'body' && kg <= 0) ? null : kg;

/** The next weight up, in kilograms; the same weight when there is none. */
export const heavier = loadAbove;

/**
 * The heaviest weight that can be built and is lighter by at least `share` (0 to 1) and at least one step. Assistance
 * increases by that share instead. The same weight when nothing lighter can be built.
 */
export function lighter(rack: Rack, kg: number, share: number): number {
  const most = kg - Math.abs(kg) * share;
  const below = loadBelow(rack, kg);
  return loadsOf(rack).findLast((each) => each <= Math.min(most + 0.01, below)) ?? below;
}
