import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import { aimRoutine } from '../aim-routine.ts';
import type { Aims } from '../aims.ts';
import type { Choices } from '../choices.ts';
import { compilePlan } from '../compile-plan.ts';
import type { Plan } from '../plan.ts';
import { fitPlan } from './fit-plan.ts';

/** The plan of a routine for one person: with the aims of their history, fitted to their time when they gave one. */
export function planFor(routine: Routine, exercises: ExerciseBook, choices: Choices, aims: Aims): Plan {
  const aimed = aimRoutine(routine, aims);
  const { minutes } = choices;
  return minutes === null
    ? compilePlan(aimed, exercises, choices)
    : fitPlan(aimed, exercises, choices, minutes).plan;
}
