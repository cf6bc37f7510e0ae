import { leadSteps } from '../lead.ts';
import type { Plan, PlanSlot } from '../plan.ts';
import { rampsTo } from '../ramp.ts';
import { planOfTurns } from './plan-of-turns.ts';
import { reachOf } from './reach.ts';
import { type PlannedTurn, slotIn } from './turns-in.ts';

/** What leads up to a set, for another weight: as many ramp-ups as before, or all of them when there was no weight. */
function leadAnew(
  { lead, set, block }: PlannedTurn,
  slot: PlanSlot,
  kg: number,
  rampKg: readonly number[],
  plan: Plan,
) {
  const setUp = lead.find((step) => step.kind === 'set-up');
  if (setUp?.kind !== 'set-up') return lead;
  const before = lead.filter((step) => step.kind === 'ramp-up').length;
  const ramps = rampsTo(kg, rampKg, before || rampKg.length);
  return leadSteps({ implement: setUp.implement, ramps }, slot, set, block, plan.choices.pace);
}

/**
 * Gives the sets of a slot another weight from the step `index` on. `rampKg`: the weights that lead up to it. Sets that are
 * over do not change.
 */
export function withLoad(plan: Plan, index: number, id: string, kg: number, rampKg: readonly number[]): Plan {
  const now = slotIn(plan, id);
  if (!now) return plan;
  const slot: PlanSlot = { ...now, dose: { ...now.dose, kg } };
  const reach = reachOf(plan, index);
  const turns = reach.turns.map((turn, i) =>
    turn.slot === id && i >= reach.from
      ? {
          ...turn,
          lead: leadAnew(turn, slot, kg, rampKg, plan),
          work: turn.work.map((step) =>
            step.kind === 'work' ? { ...step, set: { ...step.set, dose: { ...step.set.dose, kg } } } : step,
          ),
        }
      : turn,
  );
  return planOfTurns(plan, { opening: reach.opening, turns }, [slot], reach.here);
}
