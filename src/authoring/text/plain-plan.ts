import { minutes } from '../../core/duration.ts';
import { NO_AIMS } from '../../core/plan/aims.ts';
import { defaultChoices } from '../../core/plan/default-choices.ts';
import { planFor } from '../../core/plan/fit/plan-for.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { EQUIPMENT } from '../../core/routine/equipment.ts';
import type { ExerciseBook, Routine } from '../../core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';

/**
 * A plan of a routine at its own length, for a person without a history who has all kit: the editor shows it while the
 * text is written. `book` has every exercise the routine names.
 */
export const plainPlan = (routine: Routine, book: ExerciseBook): Plan =>
  planFor(
    routine,
    book,
    { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: EQUIPMENT, minutes: null },
    NO_AIMS,
  );

/** Whole minutes of plainPlan(). */
export const plainMinutes = (routine: Routine, book: ExerciseBook): number =>
  minutes(plainPlan(routine, book).totals.ms);
