import { plainMinutes } from '../../../authoring/text/plain-plan.ts';
import { type ReadRoutine, routineReader } from '../../../authoring/text/read-routine.ts';
import { startWeights } from '../../../authoring/text/start-weights.ts';
import { withOwn } from '../../../authoring/text/text-routine.ts';
import { aimRoutine } from '../../../core/plan/aim-routine.ts';
import { choicesOf } from '../../../core/plan/choices-of.ts';
import { compilePlan } from '../../../core/plan/compile-plan.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { ExerciseBook } from '../../../core/routine/routine.ts';
import { routineTextWords } from '../../../words/en/routine-text-words.ts';
import { searchWords } from '../../../words/en/search-words.ts';
import { useLibrary, useSettings } from '../../app-context.ts';
import { usePasted } from './use-pasted.ts';

export interface Reading extends ReadRoutine {
  /** The exercises of the library and those that the text brings along. */
  readonly book: ExerciseBook;
  /** The plan of the whole routine, with the low end of every range; null while nothing of it can be done. */
  readonly plan: Plan | null;
  /** Whether there are lines that will be read once the reader of pasted text is there. They have no problems yet. */
  readonly pending: boolean;
}

const readers = new WeakMap<ExerciseBook, ReturnType<typeof routineReader>>();

/** Made once for each book: to index its names takes longer than to read a text. */
function readerOf(book: ExerciseBook) {
  const made = readers.get(book);
  if (made) return made;
  const names = { routine: routineTextWords.routine, block: routineTextWords.main };
  const reader = routineReader({ book, groups: searchWords.groups, minutesOf: plainMinutes, names });
  readers.set(book, reader);
  return reader;
}

/** Reads a text with the exercises of the app. What only the person's own routines name is new to it. */
export function useReading(text: string, id: string): Reading {
  const shipped = useLibrary((view) => view.shipped);
  const settings = useSettings((view) => view.settings);
  const read = readerOf(shipped);
  const { found, pending } = usePasted(
    text,
    (pasted) => read(text, id, pasted),
    ({ tree }) => tree.left === true,
  );
  const book = withOwn(shipped, found.own);
  const { routine } = found;
  const choices = routine && { ...choicesOf(routine, settings, undefined), minutes: null };
  const aimed = choices && aimRoutine(routine, startWeights(routine, found.loads), choices.level);
  const problems = pending ? found.problems.filter(({ code }) => code !== 'not-understood') : found.problems;
  return {
    ...found,
    problems,
    pending,
    book,
    plan: aimed && compilePlan(aimed, book, choices),
  };
}
