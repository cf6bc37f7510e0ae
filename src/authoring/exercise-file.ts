import { EQUIPMENT } from '../core/routine/equipment.ts';
import { type CoachedExercise, MUSCLES } from '../core/routine/exercise.ts';
import type { UsualWay } from '../core/routine/routine.ts';
import { doseFields, doseRules, sides } from './dose-file.ts';
import { type FigureFile, figureShape } from './figure-file.ts';
import { format, id, language, name, schemaUrl } from './file-fields.ts';
import { distinct, list, type Of, object, oneOf, range, text, whole, yesNo } from './shape/shape.ts';

export const musclesShape = object(
  { main: distinct(oneOf(MUSCLES), 1, 6) },
  { also: distinct(oneOf(MUSCLES), 0, 10) },
);

export const variationShape = object({ exercise: id, how: text(200) }, {});

export const usualShape = object({}, { ...doseFields, sets: range(whole(1, 20)), sides, care: yesNo }, [
  { kind: 'exactly-one', of: ['hold', 'reps'] },
  ...doseRules,
  { kind: 'needs', key: 'sides', other: 'hold', equals: 'split' },
]);

const word = text(20);

export const wordsShape = object({}, { lower: word, bottom: word, lift: word, top: word });

/** An exercise as written in a file. */
export const exerciseShape = object(
  {
    format,
    id,
    name,
    setUp: text(400),
    cues: list(text(60), 2, 4),
    mistake: text(200),
    muscles: musclesShape,
  },
  {
    $schema: schemaUrl,
    language,
    caution: text(200),
    equipment: distinct(oneOf(EQUIPMENT), 0, EQUIPMENT.length),
    startsWith: oneOf(['lift', 'lower']),
    easier: variationShape,
    harder: variationShape,
    usual: usualShape,
    words: wordsShape,
    oneSided: yesNo,
    inEachHand: yesNo,
    floor: yesNo,
    gentle: yesNo,
    figure: figureShape,
  },
);

export type ExerciseFile = Of<typeof exerciseShape>;

/** An exercise file after reading: with defaults filled in, and the figure as written. */
export type DrawnExercise = CoachedExercise & {
  readonly usual?: UsualWay;
  readonly figure: FigureFile | null;
};
