import { LOAD_MS, rampMs } from '../lead.ts';
import { gapMs, SIDE_CHANGE_MS } from '../steps-of-turn.ts';
import type { FitBlock, FitSlot } from './fit-block.ts';

/** The length of one rep; null for a hold. */
const oneRepMs = ({ bareRepMs, slower, hold }: FitSlot): number | null =>
  bareRepMs === null ? null : bareRepMs + (slower?.value ?? 0) + (hold?.value ?? 0);

/** The working time of one set, including both sides. */
function setWorkMs(slot: FitSlot): number {
  const { dose, bareRepMs, sides } = slot;
  const once = dose.value * (oneRepMs(slot) ?? 1);
  if (sides === 'both') return once;
  return sides === 'each' || bareRepMs !== null ? 2 * once : 2 * Math.round(once / 2);
}

/** The time of the ramp-ups before the first set, without the set-up. */
function rampsMs(slot: FitSlot): { readonly ms: number; readonly workMs: number } {
  const { lead, sides } = slot;
  const repMs = oneRepMs(slot);
  if (!lead || repMs === null || lead.ramps.value === 0) return NO_RAMPS;
  const ramps = lead.rampsOf(lead.ramps.value);
  const workMs = ramps.reduce((sum, ramp) => sum + rampMs(ramp, repMs, sides), 0);
  return { ms: workMs + ramps.length * LOAD_MS, workMs };
}
const NO_RAMPS = { ms: 0, workMs: 0 };

const setUpMsOf = (slot: FitSlot | undefined): number => slot?.lead?.setUpMs ?? 0;

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
  for (const [i, slot] of slots.entries()) {
    ms += slot.sets.value * (setWorkMs(slot) + sidesMs(slot)) + setUpMsOf(slot) + rampsMs(slot).ms;
    if (i > 0) ms += joinMs(betweenMs, setUpMsOf(slot));
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
  /** The rest after the last set; the last block of a session has none. */
  readonly endRestMs: number;
  /** The set-up before its first set. */
  readonly setUpMs: number;
}

/** How much longer the gap before a set-up is than it would be before any other set: 0 or less. */
export const joinMs = (restMs: number, setUpMs: number): number =>
  setUpMs === 0 ? 0 : gapMs(restMs, setUpMs) - gapMs(restMs);

export function weigh(block: FitBlock): BlockWeight {
  const groups = groupsOf(block);
  let ms = 0;
  let workMs = 0;
  let sets = 0;
  for (const [i, group] of groups.entries()) {
    ms += groupMs(group);
    const before = groups[i - 1];
    if (before) ms += joinMs(before.roundMs, setUpMsOf(group.slots[0]));
    for (const slot of group.slots) {
      workMs += slot.sets.value * setWorkMs(slot) + rampsMs(slot).workMs;
      sets += slot.sets.value;
    }
  }
  const setUpMs = setUpMsOf(groups[0]?.slots[0]);
  return { ms, workMs, sets, endRestMs: groups.at(-1)?.roundMs ?? 0, setUpMs };
}
