import { seconds } from '../duration.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import { type Choices, pick } from './choices.ts';
import { fillingsOf } from './fillings.ts';
import type { Fitting, ValueOf } from './fitting.ts';
import { leadOf, leadSteps, setUpInAllMs } from './lead.ts';
import { type Plan, type PlanBlock, planOf, type Step } from './plan.ts';
import { settleSlot } from './settle.ts';
import { easesFrom, gapStep, workSteps } from './steps-of-turn.ts';
import { paired, turnsOf, underScheme } from './turns.ts';

const UNFITTED: Fitting = { values: {}, pairs: [], leftOut: [] };

/**
 * Settles a routine for one session. Deterministic; every value lies inside the author's range, at the end that the
 * level asks for or where a fitting has put it. The exercises a routine names must be in the book, which
 * checkRoutine() checks. The plan has no steps if nothing can be done with the equipment at hand.
 */
export function compilePlan(
  routine: Routine,
  exercises: ExerciseBook,
  choices: Choices,
  fitting: Fitting = UNFITTED,
): Plan {
  const valueOf: ValueOf = (range, dial, unit) => fitting.values[dial] ?? pick(range, choices.level, unit);
  const fillings = fillingsOf(routine, exercises, choices);
  const settled = routine.blocks.map((block) => {
    const slots = block.slots.map((slot) => {
      const filling = fillings.get(slot.id) ?? null;
      const noTime = fitting.leftOut.includes(slot.id);
      return settleSlot(slot, filling, exercises, choices, valueOf, block.purpose, noTime);
    });
    const planned = slots.flatMap((each) => (each.kind === 'planned' ? each.slot : []));
    return { block, slots, planned: paired(underScheme(planned, block, valueOf), fitting.pairs) };
  });
  const turns = settled.flatMap(({ block, planned }, index) =>
    turnsOf(planned, block, valueOf).map((turn) => ({
      turn,
      index,
      lead: turn.set === 1 ? leadOf(turn.slot, block, valueOf) : null,
    })),
  );
  const first = turns[0];
  const steps: Step[] = [];
  if (first) {
    const timing = { kind: 'timed', ms: seconds(choices.readySeconds) } as const;
    steps.push({ kind: 'prepare', id: 'ready', block: first.index, timing });
  }
  turns.forEach(({ turn, index, lead }, i) => {
    const { planned } = turn.slot;
    steps.push(...leadSteps(lead, planned, turn.set, index, choices.pace));
    steps.push(...workSteps(turn, index, choices.pace));
    const next = turns[i + 1];
    if (!next) return;
    const ahead = {
      setUpMs: next.lead ? setUpInAllMs(next.lead.implement) : 0,
      eases: easesFrom(routine.blocks[index]?.purpose, routine.blocks[next.index]?.purpose),
    };
    steps.push(gapStep({ slot: planned.id, set: turn.set }, turn.restMs, index, ahead));
  });

  const blocks = settled.map(({ block: { id, name, purpose }, slots, planned }) => {
    const shown = slots.map((each): PlanBlock['slots'][number] => {
      if (each.kind === 'left-out') return each;
      const changed = planned.find((slot) => slot.planned.id === each.slot.planned.id) ?? each.slot;
      return { kind: 'planned', slot: changed.planned };
    });
    return { id, name, purpose, slots: shown };
  });
  const { id, language, name } = routine;
  return planOf({ routine: id, language, name, choices }, blocks, steps);
}
