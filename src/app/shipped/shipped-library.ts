import shipped from 'virtual:shipped-library';
import type { ExerciseBook, Routine } from '../../core/routine/routine.ts';

/** The routines that ship with the app, and every exercise they name. The build reads and checks them. */
export const shippedLibrary: { readonly routines: readonly Routine[]; readonly exercises: ExerciseBook } = {
  routines: shipped.routines,
  exercises: new Map(shipped.exercises.map((exercise) => [exercise.id, exercise])),
};
