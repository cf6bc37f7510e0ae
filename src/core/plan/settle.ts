import { loadKind } from '../owns/load-kind.ts';
import { type Exercise, repStep } from '../routine/exercise.ts';
import type { Purpose } from '../routine/purpose.ts';
import type { Dose, ExerciseBook, Side, Slot } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import { exerciseOf, type Filling } from './filling.ts';
import { slotDial, type ValueOf } from './fitting.ts';
import { paceOf } from './pace-of.ts';
import type { LeftOutSlot, PlanSlot, SetDose } from './plan.ts';
import { restFor, restRange } from './rest-of-lift.ts';

/** A slot with its exercise chosen and its ranges settled, ready to be laid out as steps. */
export interface SettledSlot {
  readonly planned: PlanSlot;
  readonly exercise: Exercise;
  /** The side of each set that is done first. */
  readonly first: Side;
  /** The weights that lead up to that of its dose. */
  readonly rampKg: readonly number[];
  /** Coaching lines to alternate: see cuesOf(). */
  readonly cues: readonly string[];
}

export type Settled =
  | { readonly kind: 'planned'; readonly slot: SettledSlot }
  | { readonly kind: 'left-out'; readonly slot: LeftOutSlot };

function settleDose(dose: Dose, exercise: Exercise, slot: string, valueOf: ValueOf): SetDose {
  const canCarry = loadKind(exercise.equipment) !== 'none';
  const load = dose.kg === undefined || !canCarry ? {} : { kg: dose.kg };
  if (dose.kind === 'hold') {
    const ms = valueOf(dose.ms, slotDial(slot, 'dose'), 1000);
    return { kind: 'hold', ms, switchAtHalf: dose.switchAtHalf, ...load };
  }
  const holdMs = dose.holdMs && valueOf(dose.holdMs, slotDial(slot, 'hold'), 1000);
  const { slowerMs = 0 } = dose;
  const slower = valueOf({ low: 0, high: slowerMs, from: slowerMs }, slotDial(slot, 'slower'), 1000);
  const tempo = dose.tempo && { ...dose.tempo, lowerMs: dose.tempo.lowerMs + slower };
  return {
    kind: 'reps',
    reps: valueOf(dose.reps, slotDial(slot, 'dose'), repStep(exercise)),
    pace: paceOf(exercise, tempo, holdMs),
    holdMs,
    ...load,
  };
}

/**
 * Settles a slot: its exercise (`filling`), and a value for each of its ranges. For a slot that nothing can fill, or
 * that the person or the time (`noTime`) leaves out, returns the reason.
 */
export function settleSlot(
  slot: Slot,
  filling: Filling | null,
  book: ExerciseBook,
  choices: Choices,
  valueOf: ValueOf,
  purpose: Purpose,
  noTime: boolean,
): Settled {
  const { id, optional } = slot;
  const candidates = [slot, ...slot.alternatives].map((each) => each.exercise);
  const off = choices.leftOut.includes(id);
  const late = noTime || choices.leftOutToday?.includes(id);
  const hurts = choices.hurting?.includes(id);
  if (!filling || off || late || hurts) {
    const { id: exercise, name } = filling?.exercise ?? exerciseOf(book, slot.exercise);
    const why = off ? 'person' : !filling ? 'equipment' : hurts ? 'pain' : 'time';
    return { kind: 'left-out', slot: { id, exercise, name, optional, candidates, why } };
  }
  const { exercise, dose, sides, first } = filling;
  const turn = choices.turn ?? 0;
  const sets = valueOf(slot.sets, slotDial(id, 'sets'));
  return {
    kind: 'planned',
    slot: {
      planned: {
        id,
        exercise: exercise.id,
        name: exercise.name,
        sides,
        sets,
        dose: settleDose(dose, exercise, id, valueOf),
        restMs: restFor(restRange(slot.restMs, purpose, choices), purpose, valueOf, slotDial(id, 'rest')),
        pairedWith: null,
        optional,
        candidates,
      },
      exercise,
      // Without a weaker side, the one that was second last time.
      first: first ?? (turn % 2 === 0 ? 'left' : 'right'),
      rampKg: (dose.kind === 'reps' && dose.rampKg) || [],
      cues: cuesOf(exercise.cues, slot.cue, turn, sets),
    },
  };
}

/**
 * The coaching lines of a slot, one for each set in turn. The first is the exercise's own first, its safety cue; then
 * comes the one that the author wrote for the slot, which is the first where there is only one set to say it in. The
 * others begin one further on in each session (`turn`), so that all of them are heard in the end, however few sets
 * there are.
 */
export function cuesOf(
  cues: readonly string[],
  own: string | null,
  turn: number,
  sets: number,
): readonly string[] {
  const [safety, ...others] = cues;
  const from = others.length > 0 ? turn % others.length : 0;
  const turned = [...others.slice(from), ...others.slice(0, from)];
  const first = sets === 1 ? [own, safety] : [safety, own];
  return [...first, ...turned].filter((cue) => typeof cue === 'string');
}
