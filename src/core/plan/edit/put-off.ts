import type { Plan } from '../plan.ts';
import { planOfTurns } from './plan-of-turns.ts';
import { groupAhead, type Reach, reachOf } from './reach.ts';
import type { PlannedTurn } from './turns-in.ts';

/** The sets to put off, and the sets of the same block that will come before them. */
function split(
  reach: Reach,
  slot: string,
): { group: ReadonlySet<PlannedTurn>; others: PlannedTurn[] } | null {
  const group = groupAhead(reach, slot);
  const [first] = group;
  if (!first) return null;
  const others = reach.turns
    .slice(reach.turns.indexOf(first))
    .filter((turn) => turn.block === first.block && !group.has(turn));
  return others.length > 0 ? { group, others } : null;
}

/** Whether other sets of the block can come before the remaining sets of a slot. */
export const canPutOff = (plan: Plan, index: number, slot: string): boolean =>
  split(reachOf(plan, index), slot) !== null;

/** A changed plan, and the step at which the session continues in it. */
export interface PlanChange {
  readonly plan: Plan;
  readonly step: number;
}

/**
 * Moves the remaining sets of a slot, with those that alternate with them, to the end of the block; null when no other
 * set would come before them. A set under way is stopped and comes again later; a rest is not interrupted.
 */
export function withPutOff(plan: Plan, index: number, slot: string): PlanChange | null {
  const reach = reachOf(plan, index);
  const parts = split(reach, slot);
  if (!parts) return null;
  const { group, others } = parts;
  const staying = reach.turns.filter((turn) => !group.has(turn));
  const end = staying.findLastIndex((turn) => others.includes(turn)) + 1;
  const turns = staying.toSpliced(end, 0, ...group);
  const next = planOfTurns(plan, { opening: reach.opening, turns }, [], reach.here);
  const broken = reach.begun && [...group].some((turn) => turn === reach.turns[reach.from]);
  const goOn = broken ? [...(others[0]?.lead ?? []), ...(others[0]?.work ?? [])][0]?.id : reach.here;
  return { plan: next, step: next.steps.findIndex(({ id }) => id === goOn) };
}
