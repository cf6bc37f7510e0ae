import { type Exercise, repStep } from '../routine/exercise.ts';
import type {
  Alternative,
  BookEntry,
  Dose,
  DoseRange,
  ExerciseBook,
  Side,
  Sides,
  Slot,
} from '../routine/routine.ts';
import type { Choices } from './choices.ts';

export function exerciseOf(book: ExerciseBook, id: string): Exercise {
  const exercise = book.get(id);
  if (!exercise) throw new Error(`No exercise "${id}" in the book: routines are checked against it first.`);
  return exercise;
}

/** The exercise of a slot, with its dose and sides. */
export interface Filling {
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly sides: Sides;
  /** The side that begins, as the aim asks; null leaves it to the session's turn. */
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
 * shortened is there to warm up or stretch, and keeps its time.
 */
function strangerIn(slot: Slot, stranger: BookEntry): Pick<Filling, 'dose' | 'sides'> {
  const { usual } = stranger;
  const keepsTime = slot.dose.kind === 'hold' && slot.dose.shortestMs !== undefined;
  if (usual && !keepsTime) return { dose: usual.dose, sides: usual.sides };
  return { dose: bareDose(slot.dose), sides: sidesIn(slot, stranger) };
}

/** Reps that go left and right in turn come in pairs: the range from its first to its last even number. */
function evenReps({ low, high, from, least }: DoseRange): DoseRange {
  const down = (reps: number) => Math.max(2, Math.floor(reps / 2) * 2);
  const most = down(high);
  const range = { low: Math.min(most, down(low + 1)), high: most };
  return {
    ...range,
    ...(from !== undefined && { from: down(from) }),
    ...(least !== undefined && { least: down(least) }),
  };
}

const paired = (dose: Dose, exercise: Exercise): Dose =>
  dose.kind === 'reps' && repStep(exercise) === 2 ? { ...dose, reps: evenReps(dose.reps) } : dose;

/** What decides which exercise a slot gets. */
export type Kit = Pick<Choices, 'equipment' | 'swaps'>;

const NONE: ReadonlySet<string> = new Set();

/** The author's first choice for a slot, and the others. */
function waysOf(slot: Slot): readonly [Alternative, ...Alternative[]] {
  return [{ exercise: slot.exercise, dose: null, sides: null }, ...slot.alternatives];
}

export const isAtHand = (book: ExerciseBook, { equipment }: Kit, id: string): boolean =>
  exerciseOf(book, id).equipment.every((piece) => equipment.includes(piece));

/**
 * The exercise for a slot: the one that the person swapped in, whatever it is; else the first candidate whose
 * equipment is at hand, if possible one that no other slot has (`taken`). Null if nothing can be done with the
 * equipment at hand.
 */
export function fillingOf(
  slot: Slot,
  book: ExerciseBook,
  choices: Kit,
  taken: ReadonlySet<string> = NONE,
): Filling | null {
  const ways = waysOf(slot);
  const wished = choices.swaps[slot.id];
  const stranger = wished === undefined ? undefined : book.get(wished);
  const chosen = ways.find((each) => each.exercise === wished);
  if (stranger && !chosen) {
    const { dose, sides } = strangerIn(slot, stranger);
    return { exercise: stranger, dose: paired(dose, stranger), sides, first: null };
  }
  const atHand = ways.filter((each) => isAtHand(book, choices, each.exercise));
  const way = chosen ?? atHand.find(({ exercise }) => !taken.has(exercise)) ?? atHand[0];
  if (!way) return null;
  const exercise = exerciseOf(book, way.exercise);
  return {
    exercise,
    dose: paired(way.dose ?? slot.dose, exercise),
    sides: way.sides ?? slot.sides,
    first: (way === ways[0] ? slot.first : way.first) ?? null,
  };
}
