import { isCare, PURPOSES_IN_ORDER } from '../../routine/purpose.ts';
import type { Dial } from './dial.ts';
import type { FitBlock, FitSlot, Pair } from './fit-block.ts';
import { possiblePairs } from './pairs.ts';
import { withoutCrowding } from './without-crowding.ts';

/** A change that makes a session shorter, and never adds work. */
export type Move = Notch | Leaving | { readonly kind: 'pair'; readonly block: FitBlock; readonly pair: Pair };

export interface Leaving {
  readonly kind: 'leave-out';
  readonly block: FitBlock;
  readonly slot: FitSlot;
}

export interface Notch {
  readonly kind: 'turn';
  readonly block: FitBlock;
  readonly dial: Dial;
  readonly from: number;
  readonly to: number;
}

type Wanted = 'level' | 'low' | 'floor';

type Placed = Pick<Notch, 'block' | 'dial'>;

/** The dials of the slots, the last first; a shared dial comes once. */
function dialsOf(blocks: readonly FitBlock[], of: (slot: FitSlot) => readonly (Dial | null)[]): Placed[] {
  const seen = new Set<Dial>();
  return blocks.toReversed().flatMap((block) =>
    block.slots.toReversed().flatMap((slot) =>
      of(slot).flatMap((dial) => {
        if (!dial || seen.has(dial)) return [];
        seen.add(dial);
        return [{ block, dial }];
      }),
    ),
  );
}

/** Turns dials down in rounds, one step of each a round. */
function turnedDown(placed: readonly Placed[], from: Wanted | 'high', to: Wanted): Notch[] {
  const at = new Map(placed.map(({ dial }) => [dial, dial[from]]));
  const moves: Notch[] = [];
  for (let turned = true; turned; ) {
    turned = false;
    for (const { block, dial } of placed) {
      const value = at.get(dial) ?? dial[to];
      if (value <= dial[to]) continue;
      const next = Math.max(dial[to], value - dial.step);
      at.set(dial, next);
      moves.push({ kind: 'turn', block, dial, from: value, to: next });
      turned = true;
    }
  }
  return moves;
}

const byPurpose = (blocks: readonly FitBlock[], care: boolean): FitBlock[][] =>
  PURPOSES_IN_ORDER.filter((purpose) => isCare(purpose) === care).map((purpose) =>
    blocks.filter((block) => block.purpose === purpose),
  );

const ramps = (slot: FitSlot) => [slot.lead?.ramps ?? null];
const sets = (slot: FitSlot) => [slot.sets];
const doses = (slot: FitSlot) => [slot.hold, slot.slower, slot.dose];

type Of = typeof sets | typeof doses;

const turned = (groups: readonly FitBlock[][], of: Of, from: Wanted | 'high', to: Wanted): Notch[] =>
  groups.flatMap((blocks) => turnedDown(dialsOf(blocks, of), from, to));

const setsThenDoses = (groups: readonly FitBlock[][], from: Wanted | 'high', to: Wanted): Notch[] =>
  [sets, doses].flatMap((of) => turned(groups, of, from, to));

/** From the high end of every range down to the person's level, the least important first. */
export const movesToLevel = (blocks: readonly FitBlock[]): Notch[] => [
  ...setsThenDoses(byPurpose(blocks, false), 'high', 'level'),
  ...setsThenDoses(byPurpose(blocks, true), 'high', 'level'),
];

/** All slots of these blocks: in the author's drop order, then the last first. */
export const inDropOrder = (blocks: readonly FitBlock[]): Leaving[] =>
  blocks
    .toReversed()
    .flatMap((block) => block.slots.toReversed().map((slot): Leaving => ({ kind: 'leave-out', block, slot })))
    .toSorted(({ slot: a }, { slot: b }) => (a.dropOrder === b.dropOrder ? 0 : a.dropOrder - b.dropOrder));

/** Leaves out the optional slots of these blocks, while others stay. */
function leavings(blocks: readonly FitBlock[]): Leaving[] {
  const all = inDropOrder(blocks);
  const optional = all.filter(({ slot }) => slot.optional);
  return withoutCrowding(
    optional,
    blocks.flatMap(({ slots }) => slots),
  ).slice(0, all.length - 1);
}

/**
 * From the person's level down to the shortest session the routine allows, the least important for training first:
 * ramp-ups, of which one stays where nothing before has prepared the lift; sets, of small muscles before large lifts;
 * the dose of a set, a learned slower tempo with it; pairs that alternate; optional slots in the author's drop order
 * (but see withoutCrowding()); doses below the least that the history asks for; the sets that may go below their range;
 * then warm-up and cool-down, never below their shortest. Rests are not work: they are shortened first, and are not on
 * the ladder.
 * `insists`: whether slots are left out before doses go below that least.
 */
export function movesToShortest(blocks: readonly FitBlock[], insists: boolean): Move[] {
  const main = byPurpose(blocks, false);
  const care = byPurpose(blocks, true);
  const pairs = main.flatMap((group) =>
    group.flatMap((block) => possiblePairs(block).map((pair): Move => ({ kind: 'pair', block, pair }))),
  );
  const belowLeast = turned(main, doses, 'low', 'floor');
  return [
    ...turnedDown(dialsOf(main.flat(), ramps), 'level', 'low'),
    ...setsThenDoses(main, 'level', 'low'),
    ...(insists ? [] : belowLeast),
    ...pairs,
    ...leavings(blocks.filter(({ purpose }) => !isCare(purpose))),
    ...(insists ? belowLeast : []),
    ...turned(main, sets, 'low', 'floor'),
    // A warm-up and a cool-down each keep something.
    ...care.flat().flatMap((block) => leavings([block])),
    ...setsThenDoses(care, 'level', 'low'),
    ...setsThenDoses(care, 'low', 'floor'),
  ];
}
