import type { Figure } from '../../core/routine/figure.ts';
import type { BookEntry, ExerciseBook } from '../../core/routine/routine.ts';
import type { FigureBook } from '../../store/figure-store.ts';
import { useFigures, useLibrary } from '../app-context.ts';

/** Made once for each exercise: a figure that is another object is drawn again. */
const borrowed = new WeakMap<BookEntry, Figure>();

/** The figure of the exercise that another looks like, with the muscles of the other lit. */
function lentTo(borrower: BookEntry, figure: Figure): Figure {
  const { main } = borrower.muscles;
  const lent = borrowed.get(borrower) ?? (main.length > 0 ? { ...figure, lit: main } : figure);
  borrowed.set(borrower, lent);
  return lent;
}

/** The figure of an exercise: its own, or the one it borrows; undefined without one, and until figures are fetched. */
export function figureFor(
  figures: FigureBook | null,
  exercises: ExerciseBook,
  id: string,
): Figure | undefined {
  const entry = exercises.get(id);
  const lender = entry?.looksLike === undefined ? undefined : figures?.get(entry.looksLike);
  return figures?.get(id) ?? (entry && lender && lentTo(entry, lender));
}

/** figureFor() an exercise of the library. */
export function useFigure(id: string | null): Figure | undefined {
  const exercises = useLibrary((view) => view.exercises);
  return useFigures((view) => (id === null ? undefined : figureFor(view.figures, exercises, id)));
}
