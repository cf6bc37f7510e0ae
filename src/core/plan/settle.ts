import { loadKind } from '../owns/load-kind.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Purpose } from '../routine/purpose.ts';
import type { Alternative, BookEntry, Dose, ExerciseBook, Side, Sides, Slot } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import { cuesOf } from './cues-of.ts';
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

function exerciseOf(book: ExerciseBook, id: string): Exercise {
  const exercise = book.get(id);
  if (!exercise) throw new Error(`No exercise "${id}" in the book: routines are checked against it first.`);
  return exercise;
}

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
    reps: valueOf(dose.reps, slotDial(slot, 'dose')),
    pace: paceOf(exercise, tempo, holdMs),
    holdMs,
    ...load,
  };
}

/** The exercise of a slot, with its dose and sides; null if no exercise can be done with the equipment at hand. */
export interface Filling {
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly sides: Sides;
  /** The side to begin with, when one is known. */
  readonly first: Side | null;
}

/** The sides of another exercise in a slot that was not written for it. */
function sidesIn(slot: Slot, { oneSided }: Exercise): Sides {
  if (!oneSided) return 'both';
  if (slot.sides !== 'both') return slot.sides;
  return slot.dose.kind === 'hold' ? 'split' : 'each';
}

/** The author's dose for the slot without a weight, which belongs to another exercise. */
function bareDose(dose: Dose): Dose {
  const { kg: _, ...bare } = dose;
  return bare;
}

/**
 * How an exercise is done in a slot that was not written for it: in its own way, with its own weight. A slot that can be
 * shortened prepares or cares for the body, and keeps its time.
 */
function strangerIn(slot: Slot, stranger: BookEntry): Pick<Filling, 'dose' | 'sides'> {
  const { usual } = stranger;
  const keepsTime = slot.dose.kind === 'hold' && slot.dose.shortestMs !== undefined;
  if (usual && !keepsTime) return { dose: usual.dose, sides: usual.sides };
  return { dose: bareDose(slot.dose), sides: sidesIn(slot, stranger) };
}

/**
 * The exercise for a slot: the one the person swapped in, which may be any; else the first candidate whose equipment is
 * at hand.
 */
export function fillingOf(
  slot: Slot,
  book: ExerciseBook,
  choices: Pick<Choices, 'equipment' | 'swaps'>,
): Filling | null {
  const own: Alternative = { exercise: slot.exercise, dose: null, sides: null };
  const candidates = [own, ...slot.alternatives];
  const atHand = (each: Alternative) =>
    exerciseOf(book, each.exercise).equipment.every((piece) => choices.equipment.includes(piece));
  const wished = choices.swaps[slot.id];
  const stranger = wished === undefined ? undefined : book.get(wished);
  const chosen = candidates.find((each) => each.exercise === wished);
  if (stranger && !chosen) return { exercise: stranger, ...strangerIn(slot, stranger), first: null };
  const taken = chosen ?? candidates.find(atHand);
  if (!taken) return null;
  return {
    exercise: exerciseOf(book, taken.exercise),
    dose: taken.dose ?? slot.dose,
    sides: taken.sides ?? slot.sides,
    first: (taken === own ? slot.first : taken.first) ?? null,
  };
}

/**
 * Settles a slot: its exercise, and a value for each of its ranges. For a slot that nothing can fill, or that the person
 * or the time (`noTime`) leaves out, returns the reason.
 */
export function settleSlot(
  slot: Slot,
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
  const filling = fillingOf(slot, book, choices);
  if (!filling || off || late || hurts) {
    const { id: exercise, name } = filling?.exercise ?? exerciseOf(book, slot.exercise);
    const why = off ? 'person' : !filling ? 'equipment' : hurts ? 'pain' : 'time';
    return { kind: 'left-out', slot: { id, exercise, name, optional, candidates, why } };
  }
  const { exercise, dose, sides, first } = filling;
  const turn = choices.turn ?? 0;
  return {
    kind: 'planned',
    slot: {
      planned: {
        id,
        exercise: exercise.id,
        name: exercise.name,
        sides,
        sets: valueOf(slot.sets, slotDial(id, 'sets')),
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
      cues: cuesOf(exercise.cues, slot.cue, turn),
    },
  };
}
