import type { Plan } from '../plan.ts';
import { type PlannedTurn, type TurnsInPlan, turnsIn } from './turns-in.ts';

/** The sets of a plan, and how far the session has come in them. */
export interface Reach extends TurnsInPlan {
  /** Id of the current step. */
  readonly here: string | null;
  /** Index of the first set that is not over: the one under way or led up to (`begun`), or the next. */
  readonly from: number;
  readonly begun: boolean;
}

/** Finds the step `index` of a plan among its sets. */
export function reachOf(plan: Plan, index: number): Reach {
  const parts = turnsIn(plan);
  const here = plan.steps[index]?.id ?? null;
  const at = parts.turns.findIndex(
    ({ lead, work, gap }) => gap?.id === here || [...lead, ...work].some(({ id }) => id === here),
  );
  if (at < 0) return { ...parts, here, from: 0, begun: false };
  const resting = parts.turns[at]?.gap?.id === here;
  return { ...parts, here, from: resting ? at + 1 : at, begun: !resting };
}

/**
 * The sets still to come of a slot, and of the slots that alternate with it.
 */
export function groupAhead({ turns, from }: Reach, slot: string): ReadonlySet<PlannedTurn> {
  const ahead = turns.slice(from);
  const slots = new Set([slot]);
  for (let grown = true; grown; ) {
    const at = ahead.flatMap((turn, i) => (slots.has(turn.slot) ? [i] : []));
    const between = ahead.slice(at[0] ?? 0, (at.at(-1) ?? -1) + 1);
    grown = between.some((turn) => !slots.has(turn.slot));
    for (const turn of between) slots.add(turn.slot);
  }
  return new Set(ahead.filter((turn) => slots.has(turn.slot)));
}
