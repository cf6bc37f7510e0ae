import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Choices } from '../choices.ts';
import { compilePlan } from '../compile-plan.ts';
import type { Plan } from '../plan.ts';
import { fitPlan } from './fit-plan.ts';

/** The plan of these choices: fitted to their time when they have one. */
export function planFor(routine: Routine, exercises: ExerciseBook, choices: Choices): Plan {
  const { minutes } = choices;
  return minutes === null
    ? compilePlan(routine, exercises, choices)
    : fitPlan(routine, exercises, choices, minutes).plan;
}
