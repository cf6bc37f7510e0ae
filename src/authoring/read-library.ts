import type { Routine } from '../core/routine/routine.ts';
import { checkFigure } from './check-figure.ts';
import { checkRoutine, checkVariations } from './check-routine.ts';
import type { DrawnExercise } from './exercise-file.ts';
import { parseExercise } from './parse-exercise.ts';
import { parseRoutine } from './parse-routine.ts';
import type { Parsed, Problem } from './shape/problem.ts';

export interface Library {
  readonly routines: readonly Routine[];
  readonly exercises: ReadonlyMap<string, DrawnExercise>;
}

/** The contents of JSON files by their path. */
export type Files = Readonly<Record<string, unknown>>;

/**
 * Reads files that ship with the app, in the order given. A problem in one of them is our own bug: throws an error with
 * the name of the file and what to correct.
 */
export function readLibrary(routineFiles: Files, exerciseFiles: Files): Library {
  const exercises = new Map<string, DrawnExercise>();
  const read = Object.entries(exerciseFiles).map(([file, json]) => {
    const exercise = parsed(file, parseExercise(json));
    exercises.set(exercise.id, exercise);
    return { file, exercise };
  });
  for (const { file, exercise } of read) {
    refuse(file, [...checkVariations(exercise, exercises), ...checkFigure(exercise, exercises)]);
  }
  const routines = Object.entries(routineFiles).map(([file, json]) => {
    const routine = parsed(file, parseRoutine(json));
    refuse(file, checkRoutine(routine, exercises));
    return routine;
  });
  return { routines, exercises };
}

function parsed<T extends { readonly id: string }>(file: string, outcome: Parsed<T>): T {
  if (!outcome.ok) throw new Error(told(file, outcome.problems));
  const { value } = outcome;
  if (!`/${file}`.endsWith(`/${value.id}.json`)) {
    const allowed = 'the name of the file without .json';
    refuse(file, [{ path: '$.id', message: `The id "${value.id}" is not the name of the file.`, allowed }]);
  }
  return value;
}

function refuse(file: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(told(file, problems));
}

const told = (file: string, problems: readonly Problem[]): string =>
  [
    `${file} cannot be read:`,
    ...problems.map(({ path, message, allowed }) => `${path}: ${message} (${allowed})`),
  ].join('\n  ');
