import type { BlockWeight } from './fit-block.ts';
import type { FitState } from './fit-state.ts';
import type { Move, Notch } from './ladder.ts';

/** The most a session may come to. */
type Most = Pick<BlockWeight, 'workMs' | 'sets'>;

/**
 * Leaving a slot out may make room for things removed before: restores doses and sets, the last removed first, then slots
 * that take little time. Stops at the first that does not fit, and at the amount of work before the slot was left out,
 * so that a longer time never gives less work. Doses come first because they are small: little room stays unused.
 */
export function giveBack(state: FitState, given: readonly Move[], most: Most, askedMs: number): void {
  const fits = () => state.totalMs() <= askedMs && state.workMs() <= most.workMs && state.sets() <= most.sets;
  const leavings = given.filter((move) => move.kind === 'leave-out');
  const before = state.totalMs();
  const costs = leavings.map((move) => {
    state.undo(move);
    const ms = state.totalMs() - before;
    state.apply(move);
    return { move, ms };
  });
  const isThere = ({ dial, block }: Notch) =>
    block.slots.some(
      (slot) => !slot.leftOut && [slot.dose, slot.hold, slot.slower, slot.sets].includes(dial),
    );
  const turns = given
    .filter((move) => move.kind === 'turn')
    .filter(isThere)
    .toReversed();
  for (const move of [...turns, ...costs.toSorted((a, b) => a.ms - b.ms).map((cost) => cost.move)]) {
    state.undo(move);
    if (fits()) continue;
    state.apply(move);
    return;
  }
}
