import { chooseExercises } from '../../core/finding/choose-exercises.ts';
import { type Findable, type FoundExercise, findExercises } from '../../core/finding/find-exercises.ts';
import { NOTHING_MARKED } from '../../core/finding/marked.ts';
import type { BookEntry } from '../../core/routine/routine.ts';
import type { ExerciseEffort } from '../../core/training/exercise-effort.ts';
import { searchWords } from '../../words/en/search-words.ts';
import { compare } from '../../words/format.ts';
import { useApp, useHistory, useLibrary, useMarked } from '../app-context.ts';
import { useAsync } from '../hooks/use-async.ts';
import { findable, type Search } from './search.ts';

export interface FoundRow extends FoundExercise {
  readonly exercise: BookEntry;
  /** Null when it was never done. */
  readonly last: ExerciseEffort | null;
}

interface Found {
  readonly rows: readonly FoundRow[];
  /** All exercises, by the words that find them. */
  readonly all: readonly Findable[];
}

/** The exercises that fit a search. */
export function useFound({ query, ...filters }: Search): Found {
  const { history, marked } = useApp();
  useAsync(() =>
    marked
      .getState()
      .load()
      .catch(() => undefined),
  );
  const book = useLibrary((view) => view.exercises);
  const { starred } = useMarked((view) => view.kept) ?? NOTHING_MARKED;
  const sessions = useHistory((view) => view.sessions);
  const efforts = useAsync(
    async () => (sessions?.length ? (await history.getState().storage()).latest() : []),
    sessions,
  );
  const last = new Map((efforts ?? []).map((effort) => [effort.exercise, effort]));
  const lastDone = new Map([...last].map(([id, { startedAtWall }]) => [id, startedAtWall]));
  const inOrder = [...book.values()].toSorted((a, b) => compare(a.name, b.name));
  const all = inOrder.map(findable);
  const chosen = chooseExercises(inOrder, filters, { starred, lastDone });
  const rows = findExercises(query, chosen.map(findable), searchWords).flatMap((found) => {
    const exercise = book.get(found.id);
    return exercise ? [{ ...found, exercise, last: last.get(found.id) ?? null }] : [];
  });
  return { rows, all };
}
