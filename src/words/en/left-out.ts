import type { Choices } from '../../core/plan/choices.ts';
import type { LeftOutSlot } from '../../core/plan/plan.ts';
import type { ExerciseBook } from '../../core/routine/routine.ts';
import { needWords } from './need-words.ts';

/** Why a slot is left out: "Left out to fit 30 min.", "Needs a barbell, or dumbbells." */
export function leftOutWords(
  { why, candidates }: Pick<LeftOutSlot, 'why' | 'candidates'>,
  { minutes }: Pick<Choices, 'minutes'>,
  exercises: ExerciseBook,
): string {
  switch (why) {
    case 'person':
      return 'Left out.';
    case 'time':
      return `Left out to fit ${minutes} min.`;
    case 'equipment': {
      const needs = candidates.map((id) => needWords.equipment(exercises.get(id)?.equipment ?? []));
      return `Needs ${[...new Set(needs)].join(', or ')}.`;
    }
  }
}
