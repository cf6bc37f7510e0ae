import type { Equipment } from '../routine/equipment.ts';
import type { Unit } from './unit.ts';

/** How an exercise is loaded: decides the weights the stepper offers, and the size of a step. */
export type LoadKind =
  /** The body alone. */
  | 'none'
  | 'dumbbells'
  | 'barbell'
  | 'stack'
  | 'band'
  /** Below zero: the weight taken off the body. */
  | 'assistance'
  /** The body, to which a belt or a plate may add and a band take away. */
  | 'body';

export function loadKind(equipment: readonly Equipment[]): LoadKind {
  const has = (piece: Equipment) => equipment.includes(piece);
  if (has('assist-machine') || (has('pull-up-bar') && has('band'))) return 'assistance';
  if (has('barbell')) return 'barbell';
  if (has('dumbbells')) return 'dumbbells';
  if (has('cable')) return 'stack';
  if (has('band')) return 'band';
  return has('pull-up-bar') || has('roman-chair') ? 'body' : 'none';
}

/** A stretch of a rack: from here on, weights lie this far apart. */
type Grid = readonly (readonly [from: number, step: number])[];

/** Steps of one size, and of another size from a given weight on. */
const steps = (step: number, from = Number.POSITIVE_INFINITY, then = step): Grid => [
  [0, step],
  [from, then],
];

/**
 * What gyms have. Bars weigh 20 kg or 45 lb and take pairs of 1.25 kg or 2.5 lb plates (IWF Technical and Competition
 * Rules 2020, 3.3.2-3.3.3; the pound sizes are those in common use). Dumbbell racks step by 1 kg up to 10 and by 2 kg above,
 * or by 2.5 lb up to 25 and 5 lb above (Bowflex SelectTech 552 manual for the pounds). Stacks step by 5 kg or 10 lb
 * with half-step add-ons. For a band, the steps are those of its stated pull in kilograms or pounds.
 */
const GRIDS: Readonly<Record<Unit, Readonly<Record<Exclude<LoadKind, 'none'>, Grid>>>> = {
  kg: {
    dumbbells: steps(1, 10, 2),
    barbell: steps(20, 20, 2.5),
    stack: steps(2.5),
    band: steps(1),
    assistance: steps(2.5),
    body: steps(1.25),
  },
  lb: {
    dumbbells: steps(2.5, 25, 5),
    barbell: steps(45, 45, 5),
    stack: steps(5),
    band: steps(2.5),
    assistance: steps(5),
    body: steps(2.5),
  },
};

/** Rounding of sums such as 0.1 + 0.2 must not make a step of its own. */
const HAIR = 1e-6;

function above(value: number, grid: Grid): number {
  const at = grid.findLastIndex(([from]) => value >= from - HAIR);
  const [from, step] = grid[Math.max(0, at)] ?? [0, 1];
  const next = from + (Math.floor((value - from) / step + HAIR) + 1) * step;
  return Math.min(next, grid[at + 1]?.[0] ?? next);
}

function below(value: number, grid: Grid): number {
  const at = grid.findLastIndex(([from]) => value > from + HAIR);
  const [from, step] = grid[Math.max(0, at)] ?? [0, 1];
  return from + (Math.ceil((value - from) / step - HAIR) - 1) * step;
}

/**
 * The next weight of the rack up (1) or down (-1), in the person's unit. Below zero the rack is mirrored: only
 * assistance and body weight go there, and assistance never goes above.
 */
export function nextLoad(kind: LoadKind, unit: Unit, value: number, direction: 1 | -1): number {
  if (kind === 'none') return value;
  const grid = GRIDS[unit][kind];
  const goesBelow = kind === 'assistance' || kind === 'body';
  const negative = direction === 1 ? value < -HAIR : value <= HAIR && goesBelow;
  const next = negative
    ? -(direction === 1 ? below(-value, grid) : above(-value, grid))
    : direction === 1
      ? above(value, grid)
      : below(value, grid);
  const inside = kind === 'assistance' ? Math.min(0, next) : goesBelow ? next : Math.max(0, next);
  return inside || 0;
}
