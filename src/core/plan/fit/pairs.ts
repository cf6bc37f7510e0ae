import type { Equipment } from '../../routine/equipment.ts';
import type { Exercise, Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import { PLACE_CHANGE_MS } from '../steps-of-turn.ts';
import type { FitBlock, FitSlot, Pair } from './fit-block.ts';

/** The most a pair may compete: beyond that the second exercise begins tired. */
const MOST_SHARED_HELP = 1;

/** What gives out first when two exercises share it, even as a help: the grip, and the back that holds a hinge. */
const LIMITING: readonly Muscle[] = ['forearms', 'lower-back'];

const worksOn = ({ muscles: { main, also } }: Exercise, muscle: Muscle): boolean =>
  main.includes(muscle) || also.includes(muscle);

/** One machine may be taken while the person is at the other. */
const MACHINES: readonly Equipment[] = ['cable', 'assist-machine', 'roman-chair'];

/** Whether a person can go from one to the other and back: not down to the floor and up, nor between two machines. */
function canAlternate(a: Exercise, b: Exercise): boolean {
  const onMachine = ({ equipment }: Exercise) => equipment.some((piece) => MACHINES.includes(piece));
  return !a.floor && !b.floor && !(onMachine(a) && onMachine(b));
}

/**
 * How much two exercises get in each other's way: muscles that work in one and help in the other; null when one
 * muscle works in both. Supersets about halve the time of training at the same volume (review: Iversen et al. 2021,
 * Sports Medicine 51, 2079-2095); that they should leave each other's muscles alone is a rule of ours, on the safe side.
 */
function competition(a: Exercise, b: Exercise): number | null {
  if (LIMITING.some((muscle) => worksOn(a, muscle) && worksOn(b, muscle))) return null;
  if (a.muscles.main.some((muscle) => b.muscles.main.includes(muscle))) return null;
  const helps = (one: Exercise, other: Exercise) =>
    one.muscles.main.filter((muscle) => other.muscles.also.includes(muscle)).length;
  return helps(a, b) + helps(b, a);
}

/** Whether alternating gives both their full rest, and saves time. */
function restsTogether(a: FitSlot, b: FitSlot): boolean {
  const low = Math.max(a.rest.low, b.rest.low);
  const high = Math.min(a.rest.high, b.rest.high);
  return low <= high && Math.min(a.rest.low, b.rest.low) > PLACE_CHANGE_MS;
}

/**
 * All pairs of slots of a block that could alternate, those that compete least first. Heavy compound lifts are never
 * paired, because supersets seem to serve muscle growth better than strength (Iversen et al. 2021), and neither is a
 * warm-up.
 */
export function couples({ purpose, scheme, slots }: Pick<FitBlock, 'purpose' | 'scheme' | 'slots'>): Pair[] {
  if (scheme !== 'straight' || purpose === 'compound' || isCare(purpose)) return [];
  return slots
    .flatMap((a, i) =>
      slots.slice(i + 1).flatMap((b) => {
        const shared = competition(a.exercise, b.exercise);
        const fits =
          shared !== null &&
          canAlternate(a.exercise, b.exercise) &&
          shared <= MOST_SHARED_HELP &&
          restsTogether(a, b);
        return fits ? [{ pair: [a, b] as const, shared }] : [];
      }),
    )
    .toSorted((one, other) => one.shared - other.shared)
    .map(({ pair }) => pair);
}

/** Picks pairs, the ones that compete least first; no slot is in two. */
export function possiblePairs(block: FitBlock): Pair[] {
  const taken = new Set<FitSlot>();
  return block.couples.filter(([a, b]) => {
    if (a.leftOut || b.leftOut || taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}
