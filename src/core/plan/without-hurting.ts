import type { ExerciseBook, Routine } from '../routine/routine.ts';
import { type Aims, ANY_SLOT, aimKey } from './aims.ts';
import type { Choices } from './choices.ts';
import { fillingsOf } from './fillings.ts';

/**
 * The choices, with two kinds of slots left out: those whose exercise the aims rule out because it hurt, and those that
 * the choices already spare.
 */
export function withoutHurting(
  routine: Routine,
  exercises: ExerciseBook,
  choices: Choices,
  aims: Aims,
): Choices {
  const fillings = fillingsOf(routine, exercises, choices);
  const hurting = routine.blocks
    .flatMap(({ slots }) => slots)
    .filter((slot) => {
      const exercise = fillings.get(slot.id)?.exercise.id;
      if (exercise === undefined) return false;
      const aim = aims[aimKey(slot.id, exercise)] ?? aims[aimKey(ANY_SLOT, exercise)];
      return aim?.without === true;
    })
    .map(({ id }) => id);
  return hurting.length > 0 ? { ...choices, hurting: [...(choices.hurting ?? []), ...hurting] } : choices;
}
