import type { Purpose } from '../routine/purpose.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import { fillingsOf } from './fillings.ts';

const MAIN: readonly Purpose[] = ['compound', 'strength', 'hypertrophy'];

/** A session with fewer main movements is not worth the name of its routine. A rule of ours. */
const FEWEST = 2;

type Kit = Pick<Choices, 'equipment' | 'leftOut' | 'swaps'>;

/** The exercises that the main blocks of a routine come down to with this kit. */
function mainMovements(routine: Routine, exercises: ExerciseBook, kit: Kit): ReadonlySet<string> {
  const fillings = fillingsOf(routine, exercises, kit);
  const slots = routine.blocks
    .filter(({ purpose }) => MAIN.includes(purpose))
    .flatMap((block) => block.slots);
  return new Set(
    slots
      .filter(({ id }) => !kit.leftOut.includes(id))
      .flatMap((slot) => fillings.get(slot.id)?.exercise.id ?? []),
  );
}

/** A routine that this kit leaves with too little, and another that it suits, if there is one. */
export interface KitGap {
  /** The names of the main movements that are left. */
  readonly left: readonly string[];
  readonly instead: Routine | null;
}

/** Null when enough main movements are left, or when the routine never has that many. */
export function kitGap(
  routine: Routine,
  routines: readonly Routine[],
  exercises: ExerciseBook,
  choices: Choices,
): KitGap | null {
  const left = mainMovements(routine, exercises, choices);
  const all = routine.blocks.flatMap(({ purpose, slots }) => (MAIN.includes(purpose) ? slots : []));
  if (left.size >= FEWEST || all.length < FEWEST) return null;
  const kit = { equipment: choices.equipment, leftOut: [], swaps: {} };
  const [best] = routines
    .filter(({ id }) => id !== routine.id)
    .map((other) => ({ other, movements: mainMovements(other, exercises, kit).size }))
    .filter(({ movements }) => movements >= FEWEST)
    .toSorted((a, b) => b.movements - a.movements);
  return {
    left: [...left].flatMap((id) => exercises.get(id)?.name ?? []),
    instead: best?.other ?? null,
  };
}
