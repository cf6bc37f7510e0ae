import { NO_AIMS } from '../../core/plan/aims.ts';
import { choicesOf } from '../../core/plan/choices-of.ts';
import { planFor } from '../../core/plan/fit/plan-for.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import type { ProgressStore } from '../../store/progress-store.ts';
import type { SettingsStore } from '../../store/settings-store.ts';

export interface PlanInputs {
  readonly library: LibraryStore;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
}

/** The plan of a routine as the person would start it now: with their choices, time and weights. */
export function planOf(routine: Routine, { library, progress, settings }: PlanInputs): Plan {
  const { exercises, choices } = library.getState();
  const picked = choicesOf(routine, settings.getState().settings, choices[routine.id]);
  return planFor(routine, exercises, picked, progress.getState().aims[routine.id] ?? NO_AIMS);
}
