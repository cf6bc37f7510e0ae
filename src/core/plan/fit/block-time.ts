import { PLACE_CHANGE_MS, SIDE_CHANGE_MS } from '../steps-of-turn.ts';
import type { FitBlock, FitSlot } from './fit-block.ts';

/** Without a rest there is a change of place. */
const gapMs = (restMs: number): number => (restMs > 0 ? restMs : PLACE_CHANGE_MS);

/** Time under work in one set, both sides of it. */
export function setWorkMs({ dose, hold, bareRepMs, sides }: FitSlot): number {
  const once = bareRepMs === null ? dose.value : dose.value * (bareRepMs + (hold?.value ?? 0));
  if (sides === 'both') return once;
  return sides === 'each' || bareRepMs !== null ? 2 * once : 2 * Math.round(once / 2);
}

const sidesMs = ({ sides }: FitSlot): number => (sides === 'both' ? 0 : SIDE_CHANGE_MS);

/** Slots that take turns, and the rests between them and after each round. */
interface Group {
  readonly slots: readonly FitSlot[];
  readonly betweenMs: number;
  readonly roundMs: number;
}

/** What takes turns in a block, in order; the same order that turnsOf() lays out. */
function groupsOf(block: FitBlock): Group[] {
  const there = block.slots.filter((slot) => !slot.leftOut);
  const [first] = there;
  if (!first) return [];
  const restMs = first.rest.value;
  switch (block.scheme) {
    case 'straight':
      return there.flatMap((slot) => {
        const pair = block.pairs.find((each) => each.includes(slot));
        if (pair && pair[0] !== slot) return [];
        const slots = pair ?? [slot];
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

/** How long a block takes, with the gap after its last set. */
export const blockMs = (block: FitBlock): number =>
  groupsOf(block).reduce((sum, group) => sum + groupMs(group), 0);

/** The gap after the last set of a block, which the last block of a session does without. */
export const endGapMs = (block: FitBlock): number => gapMs(groupsOf(block).at(-1)?.roundMs ?? 0);
