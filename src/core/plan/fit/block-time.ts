import { gapMs, SIDE_CHANGE_MS } from '../steps-of-turn.ts';
import type { FitBlock, FitSlot } from './fit-block.ts';

/** The working time of one set, including both sides. */
function setWorkMs({ dose, hold, bareRepMs, sides }: FitSlot): number {
  const once = bareRepMs === null ? dose.value : dose.value * (bareRepMs + (hold?.value ?? 0));
  if (sides === 'both') return once;
  return sides === 'each' || bareRepMs !== null ? 2 * once : 2 * Math.round(once / 2);
}

const sidesMs = ({ sides }: FitSlot): number => (sides === 'both' ? 0 : SIDE_CHANGE_MS);

/** Slots that alternate, with the rests between them and after each round. */
interface Group {
  readonly slots: readonly [FitSlot, ...FitSlot[]];
  readonly betweenMs: number;
  readonly roundMs: number;
}

/** The groups of alternating slots of a block, in the order of turnsOf(). */
export function groupsOf(block: FitBlock): Group[] {
  const [first, ...others] = block.slots.filter((slot) => !slot.leftOut);
  if (!first) return [];
  const there = [first, ...others] as const;
  const restMs = first.rest.value;
  switch (block.scheme) {
    case 'straight':
      return there.flatMap((slot) => {
        const pair = block.pairs.find((each) => each.includes(slot));
        if (pair && pair[0] !== slot) return [];
        const slots = pair ?? ([slot] as const);
        return { slots, betweenMs: 0, roundMs: Math.max(...slots.map(({ rest }) => rest.value)) };
      });
    case 'superset':
      return [{ slots: there, betweenMs: 0, roundMs: restMs }];
    case 'circuit':
    case 'interval':
      return [{ slots: there, betweenMs: restMs, roundMs: block.roundRest?.value ?? 0 }];
  }
}

function groupMs({ slots, betweenMs, roundMs }: Group): number {
  let ms = 0;
  let turns = 0;
  let rounds = 0;
  for (const slot of slots) {
    ms += slot.sets.value * (setWorkMs(slot) + sidesMs(slot));
    turns += slot.sets.value;
    rounds = Math.max(rounds, slot.sets.value);
  }
  return ms + (turns - rounds) * gapMs(betweenMs) + rounds * gapMs(roundMs);
}

/** The totals of a block with the current values of its dials. */
export interface BlockWeight {
  /** Includes the gap after the last set. */
  readonly ms: number;
  readonly workMs: number;
  /** Both sides of a set count as one. */
  readonly sets: number;
  /** The gap after the last set; the last block of a session has none. */
  readonly endGapMs: number;
}

export function weigh(block: FitBlock): BlockWeight {
  const groups = groupsOf(block);
  let ms = 0;
  let workMs = 0;
  let sets = 0;
  for (const group of groups) {
    ms += groupMs(group);
    for (const slot of group.slots) {
      workMs += slot.sets.value * setWorkMs(slot);
      sets += slot.sets.value;
    }
  }
  return { ms, workMs, sets, endGapMs: gapMs(groups.at(-1)?.roundMs ?? 0) };
}
