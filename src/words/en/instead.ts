import type { Choices } from '../../core/plan/choices.ts';
import type { PlanSlot } from '../../core/plan/plan.ts';
import type { ExerciseBook } from '../../core/routine/routine.ts';

import { needWords } from './need-words.ts';

/** Why another exercise stands in a slot: "Instead of Deadlift, which needs a barbell"; null where it is the author's first. */
export function insteadWords(
  slot: Pick<PlanSlot, 'id' | 'exercise' | 'candidates'>,
  choices: Pick<Choices, 'equipment' | 'swaps'>,
  exercises: ExerciseBook,
): string | null {
  const first = exercises.get(slot.candidates[0] ?? '');
  if (!first || first.id === slot.exercise) return null;
  if (choices.swaps[slot.id] === slot.exercise) return `Your swap for ${first.name}`;
  const missing = first.equipment.filter((each) => !choices.equipment.includes(each));
  return `Instead of ${first.name}, which needs ${needWords.equipment(missing)}`;
}
