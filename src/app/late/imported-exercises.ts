import { kitInName } from '../../core/finding/kit-in-name.ts';
import { bareExercise } from '../../core/routine/exercise.ts';
import type { BookEntry, ExerciseBook } from '../../core/routine/routine.ts';
import type { ImportChoices } from '../../core/training/import-choices.ts';

/** The exercises that came with the histories of other apps. `language`: BCP 47 tag of their names. */
export const importedExercises = (own: NonNullable<ImportChoices['own']>, language: string): ExerciseBook =>
  new Map(
    Object.entries(own).map(([id, { name, muscles }]): [string, BookEntry] => [
      id,
      { ...bareExercise(id, name, language), muscles, equipment: kitInName(name) },
    ]),
  );

/**
 * Those of histories and those of texts together. A text that only names an exercise leaves its muscles as the history has
 * them. The same exercises give the same objects.
 */
export function withTexts(imported: ExerciseBook): (texts: ExerciseBook) => ExerciseBook {
  const known = new Map<BookEntry, BookEntry>();
  const both = (written: BookEntry): BookEntry => {
    const found = imported.get(written.id);
    if (!found || written.muscles.main.length > 0) return written;
    const made = known.get(written) ?? {
      ...written,
      muscles: found.muscles,
      equipment: written.equipment.length > 0 ? written.equipment : found.equipment,
    };
    known.set(written, made);
    return made;
  };
  return (texts) => new Map([...imported, ...[...texts].map(([id, each]) => [id, both(each)] as const)]);
}
