import type { Exercise } from './exercise.ts';

/** An exercise of which only the name is known. `language`: BCP 47 tag of the name. */
export const bareExercise = (id: string, name: string, language: string): Exercise => ({
  id,
  language,
  name,
  cues: [],
  muscles: { main: [], also: [] },
  equipment: [],
  startsWith: 'lower',
  words: {},
});
