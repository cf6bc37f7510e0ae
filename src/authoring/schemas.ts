import { exerciseShape } from './exercise-file.ts';
import { EXERCISE_WORDS } from './exercise-words.ts';
import { routineShape } from './routine-file.ts';
import { ROUTINE_WORDS } from './routine-words.ts';
import { jsonSchema } from './shape/json-schema.ts';

/** The JSON Schemas for editors, as `npm run schema` writes them. For scripts and tests; the app does not use them. */
export const SCHEMAS = {
  'routine.schema.json': jsonSchema(routineShape, ROUTINE_WORDS),
  'exercise.schema.json': jsonSchema(exerciseShape, EXERCISE_WORDS),
};
