import { isTraining } from '../../core/routine/purpose.ts';
import { trainingDays } from '../../core/training/week/week-plan.ts';
import { useLibrary, useWeek } from '../app-context.ts';

/** Tells whether a routine is training. Routines that are no longer in the library are. */
export function useIsTraining(): (routine: string) => boolean {
  const routines = useLibrary((view) => view.routines);
  return (id) => {
    const routine = routines.find((each) => each.id === id);
    return !routine || isTraining(routine);
  };
}

/** Days a week the person means to train; null without a plan. */
export function useWeekGoal(): number | null {
  const trains = useIsTraining();
  const plan = useWeek((view) => view.plan);
  return (plan && trainingDays(plan, trains)) || null;
}
