import type { LoadKind } from './load-kind.ts';
import { loadsOf, type Rack } from './loads.ts';

/** What most people could lift about ten times at a first try, in kilograms: careful, usual, strong. */
const USUAL_KG: Partial<Readonly<Record<LoadKind, readonly number[]>>> = {
  barbell: [20, 30, 40],
  dumbbells: [6, 10, 16],
  stack: [10, 20, 30],
};
/** Around the weight that a related exercise suggests. */
const AROUND = [0.8, 1, 1.2];

/**
 * A few weights to choose from at the first time of an exercise, lightest first: those the person can build that are
 * nearest to `offeredKg` and to a fifth less and more, or to what is usual. Empty where the body or a band is the load.
 */
export function firstLoads(rack: Rack, offeredKg: number | null): readonly number[] {
  const usual = USUAL_KG[rack.load];
  if (!usual) return [];
  const wanted = offeredKg === null ? usual : AROUND.map((share) => share * offeredKg);
  const loads = loadsOf(rack);
  const off = (from: number) => (one: number, other: number) => Math.abs(one - from) - Math.abs(other - from);
  return [...new Set(wanted.flatMap((kg) => loads.toSorted(off(kg))[0] ?? []))];
}
