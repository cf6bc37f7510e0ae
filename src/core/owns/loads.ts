import type { Equipment } from '../routine/equipment.ts';
import { isByBand, type LoadKind, loadKind } from './load-kind.ts';
import type { Band, Owns } from './owns.ts';
import { barbellLoads, beltLoads, HAIR_KG } from './plates-for.ts';
import { inUnit, toKg, toTenGrams, type Unit } from './unit.ts';

/** How an exercise is loaded, and from what. */
export interface Rack {
  readonly load: LoadKind;
  readonly unit: Unit;
  readonly owns: Owns;
  /** What helps, where the load is assistance; a machine when absent. */
  readonly helpBy?: 'band';
}

/** How an exercise is loaded that needs this equipment. */
export function rackOf(equipment: readonly Equipment[], unit: Unit, owns: Owns): Rack {
  const load = loadKind(equipment);
  const rack: Rack = { load, unit, owns };
  return load === 'assistance' && isByBand(equipment) ? { ...rack, helpBy: 'band' } : rack;
}

/** Stacks step by 5 kg or 10 lb with half-step add-ons. */
const STACK: Readonly<Record<Unit, { step: number; most: number }>> = {
  kg: { step: 2.5, most: 200 },
  lb: { step: 5, most: 440 },
};
/** Help is told in the smallest steps of plates. */
const HELP_STEP: Readonly<Record<Unit, number>> = { kg: 1.25, lb: 2.5 };
const MOST_HELP_STEPS = 80;

/** The one number that a band stands for in records: the middle of its pull. */
export const bandKg = ({ kg: { low, high } }: Band): number => Math.round((low + high) * 2) / 4;

const multiples = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);

function stackLoads(unit: Unit, direction: 1 | -1): readonly number[] {
  const { step, most } = STACK[unit];
  const count = most / step;
  return (direction === 1 ? multiples(step, 1, count) : multiples(step, -count, 0)).map((value) =>
    toKg(value, unit),
  );
}

/** Plates on a belt above zero, the help of a band below. */
const bodyLoads = ({ unit, owns }: Rack): readonly number[] => [
  ...multiples(HELP_STEP[unit], -MOST_HELP_STEPS, 0).map((value) => toKg(value, unit)),
  ...beltLoads(owns.plates),
];

/** From the strongest band to no help. */
const bandHelp = ({ bands }: Owns): readonly number[] =>
  [...bands.map((band) => -bandKg(band)), 0].toSorted((a, b) => a - b);

function listLoads(rack: Rack): readonly number[] {
  const { load, unit, owns } = rack;
  switch (load) {
    case 'none':
      return [];
    case 'barbell':
      return barbellLoads(owns);
    case 'dumbbells':
      return owns.dumbbells.map(toTenGrams).toSorted((a, b) => a - b);
    case 'band':
      return owns.bands.map(bandKg).toSorted((a, b) => a - b);
    case 'stack':
      return stackLoads(unit, 1);
    case 'assistance':
      return rack.helpBy === 'band' ? bandHelp(owns) : stackLoads(unit, -1);
    case 'body':
      return bodyLoads(rack);
  }
}

const listed = new WeakMap<Owns, Map<string, readonly number[]>>();

/** Every weight that this exercise can have, in kilograms, lightest first; none for the body alone. */
export function loadsOf(rack: Rack): readonly number[] {
  const known = listed.get(rack.owns) ?? new Map<string, readonly number[]>();
  listed.set(rack.owns, known);
  const key = `${rack.load} ${rack.unit} ${rack.helpBy}`;
  const loads = known.get(key) ?? listLoads(rack);
  known.set(key, loads);
  return loads;
}

/** The next load up, and the same weight when there is none. */
export const loadAbove = (rack: Rack, kg: number): number =>
  loadsOf(rack).find((each) => each > kg + HAIR_KG) ?? kg;

/** The next load down, and the same weight when there is none. */
export const loadBelow = (rack: Rack, kg: number): number =>
  loadsOf(rack).findLast((each) => each < kg - HAIR_KG) ?? kg;

/** The heaviest load that is no heavier, or the lightest of all; the weight itself where nothing is loaded. */
export function loadAtMost(rack: Rack, kg: number): number {
  const loads = loadsOf(rack);
  return loads.findLast((each) => each <= kg + HAIR_KG) ?? loads[0] ?? kg;
}

/** The load nearest to a weight, the lighter one of two as near; the weight itself where nothing is loaded. */
export function loadNearest(rack: Rack, kg: number): number {
  const below = loadAtMost(rack, kg);
  const above = loadAbove(rack, below);
  return above - kg < kg - below - HAIR_KG ? above : below;
}

/**
 * The least that can be lifted: the empty bar, the lightest pair, one plate of a stack or on a belt, the smallest help.
 * Null where nothing is loaded.
 */
export function smallestLoad(rack: Rack): number | null {
  const loads = loadsOf(rack);
  if (rack.load === 'assistance') return loads.findLast((each) => each < 0) ?? null;
  return loads.find((each) => each > 0) ?? null;
}

/** The next load up (1) or down (-1), in the person's unit. */
export function nextLoad(rack: Rack, value: number, direction: 1 | -1): number {
  const kg = toKg(value, rack.unit);
  const next = direction === 1 ? loadAbove(rack, kg) : loadBelow(rack, kg);
  return next === kg ? value : inUnit(next, rack.unit);
}
