import type { Purpose } from '../../routine/purpose.ts';
import { easesFrom, gapMs } from '../steps-of-turn.ts';
import { groupsOf, joinMs, weigh } from './block-time.ts';
import type { BlockWeight, FitBlock } from './fit-block.ts';
import type { Leaving, Move, Notch } from './ladder.ts';
import { possiblePairs } from './pairs.ts';

/** The dials of a session and its totals. A change recomputes one block. */
export type FitState = ReturnType<typeof createFitState>;

export function createFitState(blocks: readonly FitBlock[], readyMs: number) {
  const groups = blocks.map(groupsOf);
  const weights = blocks.map(({ fixed }, index) => fixed ?? weigh(groups[index] ?? []));
  const places = new Map(blocks.map((block, index) => [block, index]));
  const sum = { ms: 0, workMs: 0, sets: 0 };
  const add = (weight: BlockWeight | undefined, sign: 1 | -1) => {
    if (!weight) return;
    sum.ms += sign * weight.ms;
    sum.workMs += sign * weight.workMs;
    sum.sets += sign * weight.sets;
  };
  for (const weight of weights) add(weight, 1);
  /** Call after turning a dial directly. */
  const changed = (block: FitBlock): void => {
    const index = places.get(block);
    if (index === undefined || block.fixed) return;
    const weight = weigh(groups[index] ?? []);
    add(weights[index], -1);
    add(weight, 1);
    weights[index] = weight;
  };
  /** Call after a slot or a pair has come or gone. */
  const regrouped = (block: FitBlock): void => {
    const index = places.get(block);
    if (index === undefined) return;
    groups[index] = groupsOf(block);
    changed(block);
  };
  return {
    blocks,
    changed,
    totalMs(): number {
      let last: BlockWeight | null = null;
      let before: Purpose | undefined;
      let ms = readyMs + sum.ms;
      for (const [index, weight] of weights.entries()) {
        if (weight.sets === 0) continue;
        const purpose = blocks[index]?.purpose;
        if (last) ms += joinMs(last.endRestMs, weight.setUpMs, easesFrom(before, purpose));
        last = weight;
        before = purpose;
      }
      return last ? ms - gapMs(last.endRestMs) : 0;
    },
    workMs: () => sum.workMs,
    sets: () => sum.sets,
    apply(move: Move): void {
      const { block } = move;
      if (move.kind === 'turn') move.dial.value = move.to;
      else if (move.kind === 'pair') block.pairs = [...block.pairs, move.pair];
      else {
        move.slot.leftOut = true;
        // The slot that loses its partner may pair with another.
        block.pairs = possiblePairs(block);
      }
      if (move.kind === 'turn') changed(block);
      else regrouped(block);
    },
    /** Turns a dial back, or puts a left-out slot back. */
    undo(move: Notch | Leaving): void {
      const { block } = move;
      if (move.kind === 'turn') move.dial.value = move.from;
      else {
        move.slot.leftOut = false;
        block.pairs = possiblePairs(block);
      }
      if (move.kind === 'turn') changed(block);
      else regrouped(block);
    },
  };
}
