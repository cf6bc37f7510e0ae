import { NO_AIMS } from '../../core/plan/aims.ts';
import { choicesOf } from '../../core/plan/choices-of.ts';
import { defaultChoices } from '../../core/plan/default-choices.ts';
import type { WeekPlan } from '../../core/training/week/week-plan.ts';
import type { PlannedEntry } from '../../core/training/week/week-warnings.ts';
import { useLibrary, useProgress, useSettings } from '../app-context.ts';

/** The routines of a week, each as the person's choices plan it. Empty until the planner has been fetched. */
export function useWeekPlans(week: WeekPlan): readonly PlannedEntry[] {
  const { routines, exercises, choices, planFor } = useLibrary((view) => view);
  const settings = useSettings((view) => view.settings);
  const aims = useProgress((view) => view.aims);
  if (!planFor) return [];
  return week.flatMap((entry) => {
    const routine = routines.find(({ id }) => id === entry.routine);
    if (!routine) return [];
    const picked = choicesOf(routine, settings, choices[routine.id]);
    const asAuthored = { ...defaultChoices(routine, settings), equipment: picked.equipment };
    return [
      {
        entry,
        plan: planFor(routine, exercises, picked, aims[routine.id] ?? NO_AIMS),
        meant: {
          plan: planFor(routine, exercises, asAuthored, NO_AIMS),
          times: routine.timesAWeek.high,
        },
      },
    ];
  });
}
