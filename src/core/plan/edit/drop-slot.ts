import type { LeftOutSlot, Plan, PlanBlock } from '../plan.ts';
import { planOfTurns } from './plan-of-turns.ts';
import type { PlanChange } from './put-off.ts';
import { reachOf } from './reach.ts';
import { type PlannedTurn, slotIn } from './turns-in.ts';

type Row = PlanBlock['slots'][number];

const ofSets = (turn: PlannedTurn, sets: number): PlannedTurn => ({
  ...turn,
  work: turn.work.map((step) => (step.kind === 'work' ? { ...step, set: { ...step.set, sets } } : step)),
});

/** The rows of a block without a slot that hurt; what alternated with it is on its own. */
function rowWithout(row: Row, id: string): Row {
  if (row.kind === 'left-out') return row;
  const { slot } = row;
  if (slot.id !== id) {
    return slot.pairedWith === id ? { kind: 'planned', slot: { ...slot, pairedWith: null } } : row;
  }
  const { exercise, name, optional, candidates } = slot;
  const out: LeftOutSlot = { id, exercise, name, optional, candidates, why: 'pain' };
  return { kind: 'left-out', slot: out };
}

/**
 * Leaves out what is still to come of a slot because it hurts, and breaks off its set under way. Null when nothing of it
 * is to come, or when the set under way is the last of the session.
 */
export function withDropped(plan: Plan, index: number, id: string): PlanChange | null {
  const { opening, turns, from, begun, here } = reachOf(plan, index);
  const slot = slotIn(plan, id);
  const kept = turns.filter((turn, i) => turn.slot !== id || i < from);
  if (!slot || kept.length === turns.length) return null;
  const broken = begun && turns[from]?.slot === id;
  const goOn = broken ? turns.slice(from).find((turn) => turn.slot !== id)?.work[0]?.id : here;
  const sets = new Set(kept.flatMap((turn) => (turn.slot === id ? turn.set : []))).size;
  const left = kept.map((turn) => (turn.slot === id ? ofSets(turn, sets) : turn));
  const next = planOfTurns(plan, { opening, turns: left }, sets > 0 ? [{ ...slot, sets }] : [], here);
  const step = next.steps.findIndex((each) => each.id === goOn);
  if (step < 0) return null;
  if (sets > 0) return { plan: next, step };
  const blocks = next.blocks.map((block) => ({
    ...block,
    slots: block.slots.map((row) => rowWithout(row, id)),
  }));
  return { plan: { ...next, blocks }, step };
}
