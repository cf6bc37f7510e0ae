import { inUnit, type LoadKind, nextLoad, toKg, type Unit } from '../load-grid.ts';

type Rack = { readonly load: LoadKind; readonly unit: Unit };

/** The next weight up there is, in kilograms; the same where there is none. */
export const heavier = ({ load, unit }: Rack, kg: number): number =>
  toKg(nextLoad(load, unit, inUnit(kg, unit), 1), unit);

/**
 * The heaviest weight of the rack that is at least `share` (0 to 1) lighter, and at least one step. Of assistance, more
 * of it by that share.
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
