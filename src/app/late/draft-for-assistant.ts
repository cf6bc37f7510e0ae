import { plainMinutes, plainPlan } from '../../authoring/text/plain-plan.ts';
import { fetchPasted, routineReader } from '../../authoring/text/read-routine.ts';
import { withOwn } from '../../authoring/text/text-routine.ts';
import { minutes } from '../../core/duration.ts';
import { ownId } from '../../core/routine/own-routine.ts';
import type { ExerciseBook } from '../../core/routine/routine.ts';
import { routineTextWords } from '../../words/en/routine-text-words.ts';
import { searchWords } from '../../words/en/search-words.ts';

/** How a text is read: what `npm run try -- routine` says of it, and each line in words. */
export interface Draft {
  /** Null when nothing in it can be done. */
  readonly routine: { readonly name: string; readonly minutes: number; readonly steps: number } | null;
  readonly lines: readonly { readonly line: number; readonly text: string; readonly readAs: string }[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

/** Reads a text. `book`: the exercises of the app. */
export async function draftOf(text: string, book: ExerciseBook): Promise<Draft> {
  const names = { routine: routineTextWords.routine, block: routineTextWords.main };
  const read = routineReader({ book, groups: searchWords.groups, minutesOf: plainMinutes, names });
  const written = read(text, ownId('draft'), null);
  const { routine, own, tree, problems } = written.tree.left
    ? read(text, ownId('draft'), await fetchPasted())
    : written;
  if (tree.refusal) {
    const message = routineTextWords.refusal(tree.refusal);
    return { routine: null, lines: [], problems: [{ line: 1, column: 1, message }] };
  }
  const plan = routine && plainPlan(routine, withOwn(book, own));
  return {
    routine: routine &&
      plan && { name: routine.name, minutes: minutes(plan.totals.ms), steps: plan.steps.length },
    lines: tree.lines.flatMap(({ kind, raw, fields }, index) => {
      if (kind !== 'block' && kind !== 'slot' && kind !== 'or') return [];
      const readAs = kind === 'block' ? routineTextWords.block(fields) : routineTextWords.slot(fields);
      return [{ line: index + 1, text: raw.trim(), readAs }];
    }),
    problems: problems.map((problem) => {
      const { line, from, to } = problem;
      const found = tree.lines[line]?.raw.slice(from, to) ?? '';
      return { line: line + 1, column: from + 1, message: routineTextWords.problem(problem, found) };
    }),
  };
}
