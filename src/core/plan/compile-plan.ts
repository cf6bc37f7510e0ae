import { seconds } from '../duration.ts';
import { type Block, type ExerciseBook, isClock, type Routine } from '../routine/routine.ts';
import { type Choices, pick } from './choices.ts';
import { clockTurns } from './clock-runs.ts';
import { fillingsOf } from './fillings.ts';
import type { Fitting, ValueOf } from './fitting.ts';
import { leadOf, leadSteps, setUpInAllMs } from './lead.ts';
import { type Plan, type PlanBlock, type SetPlace, type Step } from './plan.ts';
import { planOf } from './plan-of.ts';
import { settleSlot } from './settle.ts';
import { easesFrom, gapStep, workSteps } from './steps-of-turn.ts';
import { paired, type Turn, turnsOf, underScheme } from './turns.ts';

/** The work between two gaps. */
interface Part {
  readonly block: number;
  /** How long it takes to be set up. */
  readonly setUpMs: number;
  readonly steps: readonly Step[];
  /** The set that the gap after it belongs to, and the rest in it. */
  readonly set: SetPlace;
  readonly restMs: number;
}

function partOf(
  { slot, set, restMs }: Turn,
  where: Block,
  block: number,
  { pace }: Choices,
  valueOf: ValueOf,
): Part {
  const lead = set === 1 ? leadOf(slot, where, valueOf) : null;
  const steps = [
    ...leadSteps(lead, slot.planned, set, block, pace),
    ...workSteps({ slot, set }, block, pace),
  ];
  const setUpMs = lead ? setUpInAllMs(lead.implement) : 0;
  return { block, setUpMs, steps, set: { slot: slot.planned.id, set }, restMs };
}

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
  const parts = settled.flatMap(({ block, planned }, index): Part[] =>
    isClock(block.scheme)
      ? clockTurns(block, block.scheme, planned, index).map(({ bouts, set, restMs }) => ({
          block: index,
          setUpMs: 0,
          steps: bouts,
          set,
          restMs,
        }))
      : turnsOf(planned, block, valueOf).map((turn) => partOf(turn, block, index, choices, valueOf)),
  );
  const first = parts[0];
  const steps: Step[] = [];
  if (first) {
    const timing = { kind: 'timed', ms: seconds(choices.readySeconds) } as const;
    steps.push({ kind: 'prepare', id: 'ready', block: first.block, timing });
  }
  parts.forEach((part, i) => {
    steps.push(...part.steps);
    const next = parts[i + 1];
    if (!next) return;
    const ahead = {
      setUpMs: next.setUpMs,
      eases: easesFrom(routine.blocks[part.block]?.purpose, routine.blocks[next.block]?.purpose),
    };
    steps.push(gapStep(part.set, part.restMs, part.block, ahead));
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
