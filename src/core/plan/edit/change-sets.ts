import type { NumberRange } from '../../routine/routine.ts';
import type { Plan } from '../plan.ts';
import { inSet } from '../steps-of-turn.ts';
import { planOfTurns } from './plan-of-turns.ts';
import { groupAhead, reachOf } from './reach.ts';
import { type PlannedTurn, slotIn } from './turns-in.ts';

/** An exercise has at most this many sets. */
const MOST_SETS = 20;

/**
 * The fewest and the most sets a slot can have when the session stands at the step `index`: sets that are over or
 * under way stay. Null when all sets of the slot are over.
 */
export function setsRange(plan: Plan, index: number, slot: string): NumberRange | null {
  const { turns, from, begun } = reachOf(plan, index);
  const last = turns.findLastIndex((turn) => turn.slot === slot);
  if (last < 0 || last < from - 1) return null;
  const over = turns.slice(0, from + (begun ? 1 : 0)).filter((turn) => turn.slot === slot);
  return { low: Math.max(1, ...over.map(({ set }) => set)), high: MOST_SETS };
}

const numbered = (turn: PlannedTurn, set: number): PlannedTurn => ({
  ...turn,
  set,
  lead: [],
  work: turn.work.map((step) => inSet(step, set)),
  gap: null,
});

const ofSets = (turn: PlannedTurn, sets: number): PlannedTurn => ({
  ...turn,
  work: turn.work.map((step) => (step.kind === 'work' ? { ...step, set: { ...step.set, sets } } : step)),
});

/**
 * Changes the number of sets of a slot from the step `index` on. Sets that are over or under way stay; new ones follow
 * the last set, or the sets that alternate with it. Returns the same plan when the number is out of range.
 */
export function withSets(plan: Plan, index: number, id: string, sets: number): Plan {
  const range = setsRange(plan, index, id);
  const slot = slotIn(plan, id);
  if (!range || !slot || sets < range.low || sets > range.high || sets === slot.sets) return plan;
  const reach = reachOf(plan, index);
  const kept = reach.turns.filter((turn) => turn.slot !== id || turn.set <= sets);
  const model = kept.findLast((turn) => turn.slot === id);
  if (!model) return plan;
  const group = groupAhead(reach, id);
  const after = Math.max(
    kept.indexOf(model),
    kept.findLastIndex((turn) => group.has(turn)),
  );
  const added = Array.from({ length: Math.max(0, sets - slot.sets) }, (_, i) =>
    numbered(model, slot.sets + i + 1),
  );
  const turns = kept
    .toSpliced(after + 1, 0, ...added)
    .map((turn) => (turn.slot === id ? ofSets(turn, sets) : turn));
  return planOfTurns(plan, { opening: reach.opening, turns }, [{ ...slot, sets }], reach.here);
}
