import { choicesOf } from '../../../core/plan/choices-of.ts';
import { compilePlan } from '../../../core/plan/compile-plan.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import type { QuickTimer } from '../../../core/timers/quick-timer.ts';
import { timerRoutine } from '../../../core/timers/timer-routine.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { languageInUse } from '../../../words/language.ts';
import { useLibrary, useSettings } from '../../app-context.ts';

/** A timer as a routine, named as in the history. */
export const routineOf = (timer: QuickTimer): Routine =>
  timerRoutine(timer, timerWords.name(timer), languageInUse().tag);

/** The plan of a timer, with the time to get ready from the settings. */
export function useTimerPlan(timer: QuickTimer): Plan {
  const exercises = useLibrary((view) => view.exercises);
  const settings = useSettings((view) => view.settings);
  const routine = routineOf(timer);
  return compilePlan(routine, exercises, { ...choicesOf(routine, settings, undefined), minutes: null });
}
