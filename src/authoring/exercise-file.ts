import { EQUIPMENT } from '../core/routine/equipment.ts';
import { type CoachedExercise, MUSCLES } from '../core/routine/exercise.ts';
import { type FigureFile, figureShape } from './figure-file.ts';
import { format, id, language, name, schemaUrl } from './file-fields.ts';
import { distinct, list, type Of, object, oneOf, text, yesNo } from './shape/shape.ts';

export const musclesShape = object(
  { main: distinct(oneOf(MUSCLES), 1, 6) },
  { also: distinct(oneOf(MUSCLES), 0, 10) },
);

export const variationShape = object({ name, how: text(200) }, { exercise: id });

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
    easier: variationShape,
    harder: variationShape,
  },
  {
    $schema: schemaUrl,
    language,
    caution: text(200),
    equipment: distinct(oneOf(EQUIPMENT), 0, EQUIPMENT.length),
    startsWith: oneOf(['lift', 'lower']),
    words: wordsShape,
    oneSided: yesNo,
    floor: yesNo,
    gentle: yesNo,
    figure: figureShape,
  },
);

export type ExerciseFile = Of<typeof exerciseShape>;

/** An exercise file after reading: with defaults filled in, and the figure as written. */
export type DrawnExercise = CoachedExercise & { readonly figure: FigureFile | null };
