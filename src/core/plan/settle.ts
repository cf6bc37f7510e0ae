import { EQUIPMENT_PHRASES } from '../routine/equipment.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Alternative, Dose, ExerciseBook, Slot } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import { paceOf } from './pace-of.ts';
import { pick } from './pick.ts';
import type { LeftOutSlot, PlanSlot, SetDose } from './plan.ts';

/** A slot with its exercise chosen and its ranges settled, ready to be laid out as steps. */
export interface SettledSlot {
  readonly planned: PlanSlot;
  /** What to coach with, in turn: the slot's own cue first. */
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

/** Settles a dose at a level. */
function settleDose(dose: Dose, exercise: Exercise, choices: Choices): SetDose {
  const load = dose.kg === undefined ? {} : { kg: dose.kg };
  if (dose.kind === 'hold') {
    const ms = pick(dose.ms, choices.level, 1000);
    return { kind: 'hold', ms, switchAtHalf: dose.switchAtHalf, ...load };
  }
  const holdMs = dose.holdMs && pick(dose.holdMs, choices.level, 1000);
  return {
    kind: 'reps',
    reps: pick(dose.reps, choices.level),
    pace: paceOf(exercise, dose.tempo, holdMs),
    holdMs,
    ...load,
  };
}

/** "a barbell, or dumbbells": what would fill the slot, any one of it. */
function anyOf(exercises: readonly Exercise[]): string {
  const needs = exercises.map(({ equipment }) =>
    equipment.map((each) => EQUIPMENT_PHRASES[each]).join(' and '),
  );
  return [...new Set(needs)].join(', or ');
}

/**
 * Chooses what fills a slot: the person's own swap, else the first candidate whose equipment is at hand. A slot
 * nothing can fill is left out, with the reason.
 */
export function settleSlot(slot: Slot, book: ExerciseBook, choices: Choices): Settled {
  const own: Alternative = { exercise: slot.exercise, dose: null, sides: null };
  const candidates = [own, ...slot.alternatives];
  const ids = candidates.map((each) => each.exercise);
  const atHand = (each: Alternative) =>
    exerciseOf(book, each.exercise).equipment.every((piece) => choices.equipment.includes(piece));
  const chosen =
    candidates.find((each) => each.exercise === choices.swaps[slot.id]) ?? candidates.find(atHand);
  const first = exerciseOf(book, slot.exercise);
  const off = slot.optional && choices.leftOut.includes(slot.id);
  if (!chosen || off) {
    const reason = off ? 'Left out.' : `Needs ${anyOf(ids.map((id) => exerciseOf(book, id)))}.`;
    const { id, optional } = slot;
    return {
      kind: 'left-out',
      slot: { id, exercise: first.id, name: first.name, optional, candidates: ids, reason },
    };
  }
  const exercise = exerciseOf(book, chosen.exercise);
  return {
    kind: 'planned',
    slot: {
      planned: {
        id: slot.id,
        exercise: exercise.id,
        name: exercise.name,
        sides: chosen.sides ?? slot.sides,
        sets: pick(slot.sets, choices.level),
        dose: settleDose(chosen.dose ?? slot.dose, exercise, choices),
        restMs: pick(slot.restMs, choices.level, 1000),
        optional: slot.optional,
        candidates: ids,
      },
      cues: slot.cue ? [slot.cue, ...exercise.cues] : exercise.cues,
    },
  };
}
