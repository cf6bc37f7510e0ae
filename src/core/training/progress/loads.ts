import { type LoadKind, nextLoad } from '../load-grid.ts';
import { inUnit, toKg, type Unit } from '../unit.ts';

type Rack = { readonly load: LoadKind; readonly unit: Unit };

/** The weight of an exercise that can be made heavier or lighter; null for body weight or if none was logged. */
export const movableKg = ({ load }: Rack, kg: number | null): number | null =>
  kg === null || load === 'none' || (load === 'body' && kg <= 0) ? null : kg;

/** The next weight up, in kilograms; the same weight when there is none. */
export const heavier = ({ load, unit }: Rack, kg: number): number =>
  toKg(nextLoad(load, unit, inUnit(kg, unit), 1), unit);

/**
 * The heaviest weight of the rack that is lighter by at least `share` (0 to 1) and at least one step. Assistance
 * increases by that share instead.
 */
export function lighter({ load, unit }: Rack, kg: number, share: number): number {
  const from = inUnit(kg, unit);
  const most = from - Math.abs(from) * share;
  let at = nextLoad(load, unit, from, -1);
  for (let next = at; at > most + 1e-6; at = next) {
    next = nextLoad(load, unit, at, -1);
    if (next >= at) break;
  }
  return toKg(at, unit);
}
