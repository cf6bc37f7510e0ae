import { loadKind } from '../../owns/load-kind.ts';
import { type Exercise, type Muscle, repStep } from '../../routine/exercise.ts';
import { type Pattern, patternOf } from '../../routine/pattern.ts';
import { isCare, type Purpose } from '../../routine/purpose.ts';
import type { Block, ExerciseBook, NumberRange, Routine, Slot } from '../../routine/routine.ts';
import { type Choices, HOLD_STEP_MS } from '../choices.ts';
import type { Filling } from '../filling.ts';
import { fillingsOf } from '../fillings.ts';
import { blockDial, slotDial } from '../fitting.ts';
import { implementOf, rampsFor, setUpInAllMs, type Where } from '../lead.ts';
import { repMs } from '../pace.ts';
import { paceOf } from '../pace-of.ts';
import { restOfLift, restRange } from '../rest-of-lift.ts';
import { type Dial, dialOf, holdDial } from './dial.ts';
import type { FitBlock, FitLead, FitSlot } from './fit-block.ts';
import { fixedWeights, isFixed } from './fixed-weight.ts';
import { couples } from './pairs.ts';

/** A rest follows the lift, not the level. */
const restDial = (key: string, range: NumberRange, purpose: Purpose): Dial => ({
  ...dialOf(key, range, 'high', HOLD_STEP_MS),
  level: restOfLift(range, purpose),
});

/** What has been prepared by the lifts so far: movements and muscles. */
type Prepared = Set<Pattern | Muscle>;

/** A lift with a weight, or with the whole body, prepares for the ones after it. */
const prepares = ({ equipment }: Exercise): boolean => !['none', 'band'].includes(loadKind(equipment));

/**
 * A lift keeps a ramp-up while no lift before it has prepared its movement and its muscles (NSCA, Essentials of Strength
 * Training and Conditioning: a specific warm-up rehearses the movement that follows).
 */
function fitLead(
  slot: string,
  { exercise, dose }: Filling,
  where: Where,
  prepared: Prepared,
): FitLead | null {
  const parts = [patternOf(exercise), ...exercise.muscles.main].filter((part) => part !== null);
  const isNew = parts.some((part) => !prepared.has(part));
  if (!isCare(where.purpose) && prepares(exercise)) for (const part of parts) prepared.add(part);
  const implement = implementOf(exercise, where);
  if (!implement) return null;
  const rampKg = (dose.kind === 'reps' && dose.rampKg) || [];
  const rampsOf = (count: number) => rampsFor(dose.kg, rampKg, where, count);
  const all = rampsOf(rampKg.length).length;
  const low = all > 0 && isNew ? 1 : 0;
  const whole = { low, high: all, level: all, value: all, floor: low, step: 1 };
  return { setUpMs: setUpInAllMs(implement), ramps: { key: slotDial(slot, 'ramp'), ...whole }, rampsOf };
}

function fitSlot(
  slot: Slot,
  filling: Filling | null | undefined,
  { id: block, scheme, purpose }: Block,
  choices: Choices,
  shared: Shared,
  prepared: Prepared,
): FitSlot[] {
  const { leftOut, leftOutToday = [], hurting = [] } = choices;
  if (!filling || [...leftOut, ...leftOutToday, ...hurting].includes(slot.id)) return [];
  const { exercise, dose, sides } = filling;
  const { level } = choices;
  const of = (dial: Parameters<typeof slotDial>[1]) => slotDial(slot.id, dial);
  const lead = fitLead(slot.id, filling, { scheme, purpose }, prepared);
  const { optional, dropOrder = Number.POSITIVE_INFINITY } = slot;
  const own = { id: slot.id, exercise, optional, dropOrder, sides, lead, leftOut: false };
  const sets = shared.sets ?? dialOf(of('sets'), slot.sets, level, 1, slot.fewestSets);
  const rest = shared.rest ?? restDial(of('rest'), restRange(slot.restMs, purpose, choices), purpose);
  if (scheme.kind === 'interval') {
    const work = shared.work ?? dialOf(blockDial(block, 'work'), scheme.workMs, level, HOLD_STEP_MS);
    return [{ ...own, sets, rest, dose: work, hold: null, slower: null, bareRepMs: null }];
  }
  if (dose.kind === 'hold') {
    const hold = holdDial(of('dose'), dose.ms, level, dose.shortestMs);
    return [{ ...own, sets, rest, dose: hold, hold: null, slower: null, bareRepMs: null }];
  }
  const hold = dose.holdMs && dialOf(of('hold'), dose.holdMs, level, 1000);
  const pace = paceOf(exercise, dose.tempo, hold && hold.low);
  const bareRepMs = repMs(pace) - (hold ? hold.low : 0);
  const { slowerMs = 0 } = dose;
  const slower =
    slowerMs > 0 ? dialOf(of('slower'), { low: 0, high: slowerMs, from: slowerMs }, level, 1000) : null;
  return [
    {
      ...own,
      sets,
      rest,
      dose: dialOf(of('dose'), dose.reps, level, repStep(exercise)),
      hold,
      slower,
      bareRepMs,
    },
  ];
}

/** The dials that a scheme gives the whole block. */
interface Shared {
  readonly sets: Dial | null;
  readonly rest: Dial | null;
  readonly work: Dial | null;
  readonly roundRest: Dial | null;
}

function sharedDials({ id, scheme, purpose }: Block, choices: Choices): Shared {
  const { level } = choices;
  const none = { sets: null, rest: null, work: null, roundRest: null };
  if (scheme.kind === 'straight' || isFixed(scheme)) return none;
  const rest = restDial(blockDial(id, 'rest'), scheme.restMs, purpose);
  if (scheme.kind === 'superset') return { ...none, rest };
  const sets = dialOf(blockDial(id, 'rounds'), scheme.rounds, level, 1);
  const roundRest = restDial(blockDial(id, 'roundRest'), scheme.roundRestMs, purpose);
  const work =
    scheme.kind === 'interval' ? dialOf(blockDial(id, 'work'), scheme.workMs, level, HOLD_STEP_MS) : null;
  return { sets, rest, work, roundRest };
}

/** The routine as dials at the high end of every range, without slots that cannot be filled or were left out. */
export function fitBlocks(routine: Routine, book: ExerciseBook, choices: Choices): FitBlock[] {
  const prepared: Prepared = new Set();
  const fillings = fillingsOf(routine, book, choices);
  const fixed = fixedWeights(routine, book, choices);
  return routine.blocks.map((block, index) => {
    const shared = sharedDials(block, choices);
    const own = {
      purpose: block.purpose,
      scheme: block.scheme.kind,
      fixed: fixed[index] ?? null,
      slots: isFixed(block.scheme)
        ? []
        : block.slots.flatMap((slot) =>
            fitSlot(slot, fillings.get(slot.id), block, choices, shared, prepared),
          ),
    };
    return { ...own, roundRest: shared.roundRest, couples: couples(own), pairs: [] };
  });
}
