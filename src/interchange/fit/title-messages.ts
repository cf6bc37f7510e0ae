import type { ExerciseCode } from './exercise-code.ts';
import type { FitMessage } from './fit-file.ts';

const EXERCISE_TITLE = 264;
const TITLE_BYTES = 64;

interface Titled extends ExerciseCode {
  readonly name: string;
}

/** What each exercise of a file is called. Of two that share a code, the first one names it. */
export function titleMessages(exercises: readonly Titled[]): readonly FitMessage[] {
  const byCode = new Map<string, Titled>();
  for (const each of exercises) {
    const key = `${each.category}/${each.subtype}`;
    if (!byCode.has(key)) byCode.set(key, each);
  }
  return [...byCode.values()].map(({ category, subtype, name }, index) => ({
    number: EXERCISE_TITLE,
    fields: [
      [254, 'uint16', index],
      [0, 'uint16', category],
      [1, 'uint16', subtype],
      [2, 'string', name, TITLE_BYTES],
    ],
  }));
}
