import { type Plan, type PlanSlot, planOf, type Step } from '../plan.ts';
import { gapStep } from '../steps-of-turn.ts';
import { type PlannedTurn, slotIn, type TurnsInPlan } from './turns-in.ts';

/**
 * Rebuilds a plan from its sets: the gaps between them, the bounds of the blocks, and the totals. The last set has no
 * gap, unless the session stands in it (`here`, the id of a step).
 */
export function planOfTurns(
  plan: Plan,
  { opening, turns }: TurnsInPlan,
  changed: readonly PlanSlot[],
  here: string | null,
): Plan {
  const rows = new Map(changed.map((slot) => [slot.id, slot]));
  const restMs = (slot: string) => (rows.get(slot) ?? slotIn(plan, slot))?.restMs ?? 0;
  const gapAfter = (turn: PlannedTurn, last: boolean): Step[] => {
    if (last) return turn.gap && turn.gap.id === here ? [turn.gap] : [];
    return [turn.gap ?? gapStep({ slot: turn.slot, set: turn.set }, restMs(turn.slot), turn.block)];
  };
  const steps = [
    ...opening,
    ...turns.flatMap((turn, i) => [...turn.work, ...gapAfter(turn, i === turns.length - 1)]),
  ];
  const blocks = plan.blocks.map((block) => {
    const slots = block.slots.map((row): typeof row => {
      const slot = rows.get(row.slot.id);
      return slot && row.kind === 'planned' ? { kind: 'planned', slot } : row;
    });
    return { ...block, slots };
  });
  return planOf(plan, blocks, steps);
}
