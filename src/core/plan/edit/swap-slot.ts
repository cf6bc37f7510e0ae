import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import { pick } from '../choices.ts';
import { fillingOf } from '../filling.ts';
import { leadOf, leadSteps } from '../lead.ts';
import type { Plan, PlanSlot } from '../plan.ts';
import { settleSlot } from '../settle.ts';
import { workSteps } from '../steps-of-turn.ts';
import { planOfTurns } from './plan-of-turns.ts';
import { reachOf } from './reach.ts';
import { slotIn } from './turns-in.ts';

/**
 * Puts another exercise into a slot from the step `index` on; sets that are over do not change, nor do the number and
 * order of sets and the rests. The exercise brings its own dose and weight. Returns the same plan when there is no such slot
 * or exercise.
 */
export function withSwap(
  plan: Plan,
  index: number,
  routine: Routine,
  exercises: ExerciseBook,
  id: string,
  exercise: string,
): Plan {
  const now = slotIn(plan, id);
  const block = routine.blocks.find(({ slots }) => slots.some((slot) => slot.id === id));
  const file = block?.slots.find((slot) => slot.id === id);
  if (!now || !block || !file || !exercises.has(exercise)) return plan;
  const choices = { ...plan.choices, swaps: { ...plan.choices.swaps, [id]: exercise } };
  const settled = settleSlot(
    file,
    fillingOf(file, exercises, choices),
    exercises,
    { ...choices, leftOut: [] },
    (range, _, unit) => pick(range, choices.level, unit),
    block.purpose,
    false,
  );
  if (settled.kind === 'left-out') return plan;
  const { sets, restMs, pairedWith } = now;
  const dose = block.scheme.kind === 'interval' ? now.dose : settled.slot.planned.dose;
  const planned: PlanSlot = { ...settled.slot.planned, sets, restMs, pairedWith, dose };
  const slot = { ...settled.slot, planned };
  const reach = reachOf(plan, index);
  const first = reach.turns.findIndex((turn, i) => turn.slot === id && i >= reach.from);
  if (first < 0) return plan;
  const lead = leadOf(slot, block, (range) => range.high);
  const turns = reach.turns.map((turn, i) =>
    turn.slot === id && i >= reach.from
      ? {
          ...turn,
          lead: i === first ? leadSteps(lead, planned, turn.set, turn.block, choices.pace) : [],
          work: workSteps({ slot, set: turn.set }, turn.block, choices.pace),
        }
      : turn,
  );
  return planOfTurns({ ...plan, choices }, { opening: reach.opening, turns }, [planned], reach.here);
}
