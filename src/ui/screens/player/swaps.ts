import type { Plan, PlanSlot, WorkStep } from '../../../core/plan/plan.ts';

/** The slot of a set, as planned. */
export function slotOf(plan: Plan, step: WorkStep | null): PlanSlot | null {
  for (const entry of plan.blocks.flatMap((block) => block.slots)) {
    if (entry.kind === 'planned' && entry.slot.id === step?.set.slot) return entry.slot;
  }
  return null;
}
