import type { BlockWeight } from './block-time.ts';
import type { FitState } from './fit-state.ts';
import type { Move, Notch } from './ladder.ts';

/** The most a session may come to. */
type Most = Pick<BlockWeight, 'workMs' | 'sets'>;

/**
 * Leaving a slot out may make room for things removed before: restores slots that take little time, then doses, the
 * last removed first. Stops at the first that does not fit, and at the amount of work before the slot was left out, so
 * that a longer time never gives less work.
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
  const turns = given.filter((move) => move.kind === 'turn').toReversed();
  const isDose = ({ dial, block }: Notch) =>
    block.slots.some((slot) => !slot.leftOut && (slot.dose === dial || slot.hold === dial));
  for (const move of [...costs.toSorted((a, b) => a.ms - b.ms).map((cost) => cost.move), ...turns]) {
    if (move.kind === 'turn' && !isDose(move)) continue;
    state.undo(move);
    if (fits()) continue;
    state.apply(move);
    return;
  }
}
