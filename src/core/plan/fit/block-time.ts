import { LOAD_MS, rampMs } from '../lead.ts';
import { gapMs, SIDE_CHANGE_MS } from '../steps-of-turn.ts';
import type { Dial } from './dial.ts';
import type { BlockWeight, FitBlock, FitSlot } from './fit-block.ts';

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

/** Slots that alternate, with the dials of their rests. */
export interface Group {
  readonly slots: readonly [FitSlot, ...FitSlot[]];
  /** Between the slots of a round; null for a change of place. */
  readonly between: Dial | null;
  /** After each round; the longest counts. */
  readonly round: readonly Dial[];
}

/** The groups of alternating slots of a block, in the order of turnsOf(). They change when a slot or a pair does. */
export function groupsOf(block: FitBlock): readonly Group[] {
  const [first, ...others] = block.slots.filter((slot) => !slot.leftOut);
  if (!first) return [];
  const there = [first, ...others] as const;
  switch (block.scheme) {
    case 'straight':
      return there.flatMap((slot) => {
        const pair = block.pairs.find((each) => each.includes(slot));
        if (pair && pair[0] !== slot) return [];
        const slots = pair ?? ([slot] as const);
        return { slots, between: null, round: slots.map(({ rest }) => rest) };
      });
    case 'superset':
      return [{ slots: there, between: null, round: [first.rest] }];
    case 'circuit':
    case 'interval':
      return [{ slots: there, between: first.rest, round: block.roundRest ? [block.roundRest] : [] }];
    case 'ladder':
    case 'emom':
    case 'amrap':
    case 'for-time':
    case 'tabata':
      return [];
  }
}

const roundMsOf = ({ round }: Group): number => {
  let longest = 0;
  for (const { value } of round) if (value > longest) longest = value;
  return longest;
};

/** How much a set-up or a stretch after a gap changes its length, in ms: never more than 0. */
export const joinMs = (restMs: number, setUpMs: number, eases = false): number =>
  setUpMs === 0 && !eases ? 0 : gapMs(restMs, { setUpMs, eases }) - gapMs(restMs);

/** Adds up the time of a block. `groups` is what groupsOf() returns for it. */
export function weigh(groups: readonly Group[]): BlockWeight {
  let ms = 0;
  let workMs = 0;
  let sets = 0;
  let endRestMs = 0;
  let isFirst = true;
  for (const group of groups) {
    const { slots, between } = group;
    const betweenMs = between?.value ?? 0;
    if (!isFirst) ms += joinMs(endRestMs, setUpMsOf(slots[0]));
    isFirst = false;
    let turns = 0;
    let rounds = 0;
    for (const slot of slots) {
      const count = slot.sets.value;
      const work = count * setWorkMs(slot);
      const ramps = rampsMs(slot);
      const setUpMs = setUpMsOf(slot);
      ms += work + count * sidesMs(slot) + setUpMs + ramps.ms;
      if (slot !== slots[0]) ms += joinMs(betweenMs, setUpMs);
      workMs += work + ramps.workMs;
      sets += count;
      turns += count;
      if (count > rounds) rounds = count;
    }
    endRestMs = roundMsOf(group);
    ms += (turns - rounds) * gapMs(betweenMs) + rounds * gapMs(endRestMs);
  }
  return { ms, workMs, sets, endRestMs, setUpMs: setUpMsOf(groups[0]?.slots[0]) };
}
