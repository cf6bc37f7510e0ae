import type { Variation } from '../core/routine/exercise.ts';
import type { UsualWay } from '../core/routine/routine.ts';
import {
  type DrawnExercise,
  type ExerciseFile,
  exerciseShape,
  type usualShape,
  type variationShape,
} from './exercise-file.ts';
import { DEFAULT_LANGUAGE } from './file-fields.ts';
import { toDose, toRange } from './parse-dose.ts';
import { readFile } from './read-file.ts';
import type { Parsed, Problem } from './shape/problem.ts';
import type { Of } from './shape/shape.ts';

/** Reads an exercise file. Returns the exercise, or the problems of the file. Never throws, whatever it is given. */
export function parseExercise(json: unknown): Parsed<DrawnExercise> {
  const file = readFile(json, exerciseShape);
  if (!file.ok) return file;
  const problems = musclesTwice(file.value);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: toExercise(file.value) };
}

function toExercise(file: ExerciseFile): DrawnExercise {
  const { id, name, setUp, cues, mistake } = file;
  return {
    id,
    language: file.language ?? DEFAULT_LANGUAGE,
    name,
    setUp,
    cues,
    mistake,
    caution: file.caution ?? null,
    muscles: { main: file.muscles.main, also: file.muscles.also ?? [] },
    equipment: file.equipment ?? [],
    easier: toVariation(file.easier),
    harder: toVariation(file.harder),
    startsWith: file.startsWith ?? 'lower',
    words: file.words ?? {},
    ...(file.usual && toUsual(file.usual)),
    ...(file.oneSided ? { oneSided: true } : {}),
    ...(file.inEachHand ? { inEachHand: true } : {}),
    ...(file.figure?.alternates ? { alternates: true } : {}),
    ...((file.floor ?? onMat(file)) ? { floor: true } : {}),
    ...(file.gentle ? { gentle: true } : {}),
    figure: file.figure ?? null,
  };
}

const onMat = ({ figure }: ExerciseFile): boolean =>
  figure?.props?.some(({ kind }) => kind === 'mat') ?? false;

const toVariation = (file: Of<typeof variationShape> | undefined): Variation | null =>
  file ? { exercise: file.exercise, how: file.how } : null;

function toUsual(file: Of<typeof usualShape>): { usual?: UsualWay } {
  const dose = toDose(file);
  if (!dose) return {};
  return {
    usual: { dose, sides: file.sides ?? 'both', sets: toRange(file.sets ?? 1), care: file.care ?? false },
  };
}

function musclesTwice({ muscles }: ExerciseFile): Problem[] {
  return (muscles.also ?? []).flatMap((muscle, index) =>
    muscles.main.includes(muscle)
      ? {
          path: `$.muscles.also[${index}]`,
          message: `"${muscle}" is already one of the main muscles.`,
          allowed: 'muscles that are not in "main"',
        }
      : [],
  );
}
