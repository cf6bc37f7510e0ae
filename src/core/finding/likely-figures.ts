import type { Muscle } from '../routine/exercise.ts';
import type { BookEntry } from '../routine/routine.ts';
import { nameKey } from './name-key.ts';

/** A word of the name says more about how an exercise looks than a muscle it works. */
const WORTH = { word: 3, muscle: 1 } as const;

/**
 * The exercises that one with this name and these muscles could look like, the likeliest first, then in their order: those
 * that share words of its name or muscles that do the work.
 */
export function likelyFigures<E extends Pick<BookEntry, 'name' | 'muscles'>>(
  name: string,
  muscles: readonly Muscle[],
  exercises: readonly E[],
): readonly E[] {
  const wordsOf = (called: string) => nameKey(called).split(' ').filter(Boolean);
  const words = new Set(wordsOf(name));
  const likeness = ({ name: called, muscles: { main } }: E) =>
    wordsOf(called).filter((word) => words.has(word)).length * WORTH.word +
    main.filter((muscle) => muscles.includes(muscle)).length * WORTH.muscle;
  return exercises
    .map((exercise) => ({ exercise, likeness: likeness(exercise) }))
    .filter((each) => each.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ exercise }) => exercise);
}
