import { type Aims, NO_AIMS } from '../../core/plan/aims.ts';
import type { Choices, RoutineChoices } from '../../core/plan/choices.ts';
import { choicesOf, keptWith } from '../../core/plan/choices-of.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { useApp, useLibrary, useProgress, useSettings } from '../app-context.ts';

/** The choices for a routine, the user's over the defaults, and a function that changes them. */
export function useChoices(routine: Routine): [Choices, (part: Partial<RoutineChoices>) => void] {
  'use no memo';
  const { library } = useApp();
  const settings = useSettings((view) => view.settings);
  const kept = useLibrary((view) => view.choices[routine.id]);
  const choices = choicesOf(routine, settings, kept);
  const change = (part: Partial<RoutineChoices>) =>
    library.getState().choose(routine.id, keptWith(choices, kept, part));
  return [choices, change];
}

/** The aims of a routine, an argument of planning it. */
export const useAims = (routine: string): Aims => useProgress((view) => view.aims[routine] ?? NO_AIMS);

/** Changes what is kept for a routine, or what today's session leaves out. */
export type ChangeChoices = (part: Partial<RoutineChoices & Pick<Choices, 'leftOutToday'>>) => void;
