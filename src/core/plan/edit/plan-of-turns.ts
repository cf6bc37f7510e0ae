import { AFTER_CLOCK_MS } from '../clock-runs.ts';
import { setUpInAllMs } from '../lead.ts';
import { type Plan, type PlanSlot, type Step, setKey } from '../plan.ts';
import { planOf } from '../plan-of.ts';
import { type Ahead, easesFrom, gapStep } from '../steps-of-turn.ts';
import { type PlannedTurn, slotIn, type TurnsInPlan, turnsIn } from './turns-in.ts';

/** The time a set takes to be set up; 0 for one that begins at once. */
const setUpOf = (turn: PlannedTurn | undefined): number =>
  turn?.lead.reduce((ms, step) => (step.kind === 'set-up' ? setUpInAllMs(step.implement) : ms), 0) ?? 0;

const aheadOf = ({ blocks }: Plan, turn: PlannedTurn, next: PlannedTurn | undefined): Ahead => ({
  setUpMs: setUpOf(next),
  eases: next !== undefined && easesFrom(blocks[turn.block]?.purpose, blocks[next.block]?.purpose),
});

const isSame = (a: Ahead, b: Ahead): boolean => a.setUpMs === b.setUpMs && a.eases === b.eases;

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
  const was = turnsIn(plan).turns;
  const gapAfter = (turn: PlannedTurn, next: PlannedTurn | undefined): Step[] => {
    if (turn.gap?.id === here && turn.gap) return [turn.gap];
    if (!next) return [];
    const ahead = aheadOf(plan, turn, next);
    const at = was.findIndex((each) => setKey(each) === setKey(turn));
    // Rounds of a clock that follow each other at once still do.
    const follower = was[at + 1];
    if (!turn.gap && follower && setKey(follower) === setKey(next)) return [];
    if (turn.gap && isSame(ahead, aheadOf(plan, turn, was[at + 1]))) return [turn.gap];
    const isClock = turn.work[0]?.kind === 'bout';
    const ms = turn.gap?.kind === 'transition' ? 0 : isClock ? AFTER_CLOCK_MS : restMs(turn.slot);
    return [gapStep({ slot: turn.slot, set: turn.set }, ms, turn.block, ahead)];
  };
  const steps = [
    ...opening,
    ...turns.flatMap((turn, i) => [...turn.lead, ...turn.work, ...gapAfter(turn, turns[i + 1])]),
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
