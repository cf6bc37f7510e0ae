import { checkRoutine } from '../../src/authoring/check-routine.ts';
import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import { knownNames } from '../../src/authoring/text/index-names.ts';
import { readPasted } from '../../src/authoring/text/pasted/read-pasted.ts';
import { plainMinutes, plainPlan } from '../../src/authoring/text/plain-plan.ts';
import { readText } from '../../src/authoring/text/read-text.ts';
import { textRoutine, withOwn } from '../../src/authoring/text/text-routine.ts';
import { writeText } from '../../src/authoring/text/write-text.ts';
import { minutes } from '../../src/core/duration.ts';
import type { Exercise } from '../../src/core/routine/exercise.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import { routineTextWords } from '../../src/words/en/routine-text-words.ts';
import { searchWords } from '../../src/words/en/search-words.ts';
import { coachLibrary } from '../coach/coach-library.ts';
import { readNamedFile, whyUnread } from '../coach/named-file.ts';
import { placeInJson } from './place-in-json.ts';

const USAGE = 'Name at least one file: npm run --silent try -- routine routines/desk-reset.json';

const KNOWN = { ...knownNames(coachLibrary.exercises.values(), searchWords.groups), pasted: readPasted };
const DEFAULTS = { routine: routineTextWords.routine, block: routineTextWords.main };

interface Problem {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const NOTHING = { name: null, blocks: 0, slots: 0, steps: 0, minutes: 0, notUnderstood: [] };

function told(routine: Routine, own: readonly Exercise[]) {
  const plan = plainPlan(routine, withOwn(coachLibrary.exercises, own));
  return {
    name: routine.name,
    blocks: routine.blocks.length,
    slots: routine.blocks.flatMap(({ slots }) => slots).length,
    steps: plan.steps.length,
    minutes: minutes(plan.totals.ms),
  };
}

function ofText(text: string) {
  const tree = readText(text, KNOWN);
  const { routine, own, problems } = textRoutine(tree, coachLibrary.exercises, DEFAULTS, plainMinutes);
  const { refusal } = tree;
  if (refusal) {
    const place = refusal.code === 'hidden-character' ? refusal : { line: 1, column: 1 };
    const message = routineTextWords.refusal(refusal);
    return { ...NOTHING, problems: [{ line: place.line, column: place.column, message }], text: '' };
  }
  const all = problems.map((problem): Problem => {
    const { line, from, to } = problem;
    const found = tree.lines[line]?.raw.slice(from, to) ?? '';
    return { line: line + 1, column: from + 1, message: routineTextWords.problem(problem, found) };
  });
  const notUnderstood = tree.lines.flatMap(({ kind, raw }, index) =>
    kind === 'unknown' ? { line: index + 1, text: raw.trim() } : [],
  );
  if (!routine) {
    const nothing = { line: 1, column: 1, message: routineTextWords.nothing };
    return { ...NOTHING, notUnderstood, problems: all.length > 0 ? all : [nothing], text: '' };
  }
  return { ...told(routine, own), notUnderstood, problems: all, text: writeText(routine, KNOWN, own) };
}

function ofJson(text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const before = text.slice(0, at).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { ...NOTHING, problems: [{ ...place, message: `This is not JSON: ${reason}.` }], text: '' };
  }
  const parsed = parseRoutine(json);
  const problems = parsed.ok ? checkRoutine(parsed.value, coachLibrary.exercises) : parsed.problems;
  const all = problems.map(
    ({ path, message, allowed }): Problem => ({
      ...placeInJson(text, path),
      message: `${path}: ${message} Allowed: ${allowed}.`,
    }),
  );
  if (!parsed.ok) return { ...NOTHING, problems: all, text: '' };
  // An exercise that is not in the library is defined by the routine, as in a text.
  return { ...ofText(writeText(parsed.value, KNOWN)), problems: all };
}

/**
 * Prints what routine texts or routine files say, as one object. Status 1: a file gives no routine. Status 2: a file
 * cannot be read, and nothing is printed. `folders`: where relative paths start.
 */
export function tryRoutine(files: readonly string[], folders: readonly string[]) {
  if (files.length === 0) return { status: 2, out: '', error: USAGE };
  const contents: { readonly file: string; readonly text: string }[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      contents.push({
        file,
        text: readNamedFile(file, folders)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      });
    } catch (error) {
      unread.push(`${file} cannot be read. ${whyUnread(error)}`);
    }
  }
  if (unread.length > 0) return { status: 2, out: '', error: unread.join('\n') };
  const answers = contents.map(({ file, text }) => ({
    file,
    ...(/^\s*\{/.test(text) ? ofJson(text) : ofText(text)),
  }));
  const out = JSON.stringify({ files: answers }, null, 2);
  return { status: answers.some(({ name }) => name === null) ? 1 : 0, out, error: '' };
}
