import type { FitState } from './fit-state.ts';
import type { Move } from './ladder.ts';

/** The upper limit of a session's length. */
interface Most {
  readonly workMs: number;
  readonly sets: number;
}

type Leaving = Extract<Move, { kind: 'leave-out' }>;

/**
 * Leaving a slot out may make room for things removed before: restores slots that take little time, then doses, the
 * last removed first. Stops at the first that does not fit, and at the amount of work before the slot was left out, so
 * that a longer time never gives less work.
 */
export function giveBack(state: FitState, given: readonly Move[], most: Most, askedMs: number): void {
  const fits = () => state.totalMs() <= askedMs && state.workMs() <= most.workMs && state.sets() <= most.sets;
  const leavings = given.filter((move): move is Leaving => move.kind === 'leave-out');
  const before = state.totalMs();
  const costs = leavings.map((move) => {
    state.putBack(move);
    const ms = state.totalMs() - before;
    state.apply(move);
    return { move, ms };
  });
  for (const { move } of costs.toSorted((a, b) => a.ms - b.ms)) {
    state.putBack(move);
    if (fits()) continue;
    state.apply(move);
    return;
  }
  for (const move of given.toReversed()) {
    if (move.kind !== 'turn') continue;
    const { dial, block } = move;
    const isDose = block.slots.some((slot) => !slot.leftOut && (slot.dose === dial || slot.hold === dial));
    if (!isDose) continue;
    state.turnBack(move);
    if (fits()) continue;
    state.apply(move);
    return;
  }
}
