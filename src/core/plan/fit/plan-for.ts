import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import { aimBook, aimRoutine } from '../aim-routine.ts';
import type { Aims } from '../aims.ts';
import type { Choices } from '../choices.ts';
import { compilePlan } from '../compile-plan.ts';
import { easedRoutine } from '../eased-routine.ts';
import type { Plan } from '../plan.ts';
import { withoutHurting } from '../without-hurting.ts';
import { type Fitted, fitPlan } from './fit-plan.ts';

interface Planned {
  readonly plan: Plan;
  /** How the plan was fitted to a time; null when the choices name none. */
  readonly fitted: Fitted | null;
}

/** The plan of planFor(), and how it was fitted. */
export function planAndFit(routine: Routine, exercises: ExerciseBook, choices: Choices, aims: Aims): Planned {
  const aimed = easedRoutine(aimRoutine(routine, aims, choices.level), choices);
  const book = aimBook(exercises, aims, routine, Object.values(choices.swaps), choices.level);
  const { minutes } = choices;
  const asked = withoutHurting(routine, exercises, choices, aims);
  const fitted = minutes === null ? null : fitPlan(aimed, book, asked, minutes);
  return { plan: fitted?.plan ?? compilePlan(aimed, book, asked), fitted };
}

/** The plan of a routine for one person: with the aims of their history, fitted to their time when they gave one. */
export const planFor = (routine: Routine, exercises: ExerciseBook, choices: Choices, aims: Aims): Plan =>
  planAndFit(routine, exercises, choices, aims).plan;
