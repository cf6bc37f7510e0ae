import { blockMs, endGapMs, setWorkMs } from './block-time.ts';
import type { FitBlock } from './fit-block.ts';
import type { Move, Turn } from './ladder.ts';
import { possiblePairs } from './pairs.ts';

/** Dials in their places, and what the session comes to with them. Costs a block's worth of work a change. */
export interface FitState {
  readonly blocks: readonly FitBlock[];
  readonly totalMs: () => number;
  readonly workMs: () => number;
  readonly sets: () => number;
  readonly apply: (move: Move) => void;
  /** Takes a turn of a dial back. */
  readonly turnBack: (turn: Turn) => void;
  /** Puts a left-out slot back. */
  readonly putBack: (move: Extract<Move, { kind: 'leave-out' }>) => void;
  /** After a dial has been turned by hand. */
  readonly changed: (block: FitBlock) => void;
}

interface Weight {
  readonly ms: number;
  readonly workMs: number;
  readonly sets: number;
}

function weigh(block: FitBlock): Weight {
  const there = block.slots.filter((slot) => !slot.leftOut);
  return {
    ms: blockMs(block),
    workMs: there.reduce((sum, slot) => sum + slot.sets.value * setWorkMs(slot), 0),
    sets: there.reduce((sum, slot) => sum + slot.sets.value, 0),
  };
}

export function createFitState(blocks: readonly FitBlock[], readyMs: number): FitState {
  const weights = new Map(blocks.map((block) => [block, weigh(block)]));
  const sum = { ms: 0, workMs: 0, sets: 0 };
  const add = (weight: Weight | undefined, sign: 1 | -1) => {
    if (!weight) return;
    sum.ms += sign * weight.ms;
    sum.workMs += sign * weight.workMs;
    sum.sets += sign * weight.sets;
  };
  for (const weight of weights.values()) add(weight, 1);
  const changed = (block: FitBlock) => {
    add(weights.get(block), -1);
    const weight = weigh(block);
    weights.set(block, weight);
    add(weight, 1);
  };
  return {
    blocks,
    changed,
    totalMs() {
      const last = blocks.findLast(({ slots }) => slots.some((slot) => !slot.leftOut));
      return last ? readyMs + sum.ms - endGapMs(last) : 0;
    },
    workMs: () => sum.workMs,
    sets: () => sum.sets,
    apply(move) {
      const { block } = move;
      if (move.kind === 'turn') move.dial.value = move.to;
      else if (move.kind === 'pair') block.pairs = [...block.pairs, move.pair];
      else {
        move.slot.leftOut = true;
        // Whoever is left alone may take turns with another.
        block.pairs = possiblePairs(block);
      }
      changed(block);
    },
    turnBack({ block, dial, from }) {
      dial.value = from;
      changed(block);
    },
    putBack({ block, slot }) {
      slot.leftOut = false;
      block.pairs = possiblePairs(block);
      changed(block);
    },
  };
}
