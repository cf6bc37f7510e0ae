import { bareExercise, type Exercise } from '../../core/routine/exercise.ts';
import type { BookEntry, ExerciseBook, Routine } from '../../core/routine/routine.ts';
import type { Load } from '../../core/routine/said.ts';
import { DEFAULT_LANGUAGE } from '../file-fields.ts';
import { parseRoutine } from '../parse-routine.ts';
import type { Problem } from '../shape/problem.ts';
import type { Line, LineProblem } from './line.ts';
import type { TextTree } from './read-text.ts';
import { type Defaults, type TextFile, toFile } from './to-file.ts';
import { takeAllOut } from './without.ts';

/** A problem with its line: an index in the tree. */
export type TextProblem = LineProblem & { readonly line: number };

/** What a text is read as. */
export interface TextRoutine {
  /** Null while nothing in it can be done. */
  readonly routine: Routine | null;
  /** Exercises that are not in the book: those of `own:` lines, and those of which only the name is known. */
  readonly own: readonly Exercise[];
  /** What to start from, by slot id. No part of the routine. */
  readonly loads: ReadonlyMap<string, Load>;
  /** The line of the heading of each block, or of its first line where it has none, by block id. */
  readonly headings: ReadonlyMap<string, number>;
  readonly problems: readonly TextProblem[];
}

/** The length of a routine that does not say how long it takes, in minutes; planning knows it. */
export type MinutesOf = (routine: Routine, book: ExerciseBook) => number;

/** As many as an exercise file may have. Repeated here, because importing its shape would import those of the figures. */
const MOST_CUES = 4;

/** The exercises a text brings along, or names and no book has. */
function ownExercises(lines: readonly Line[], book: ExerciseBook): readonly Exercise[] {
  const own = new Map<string, Exercise>();
  let last: Exercise | null = null as Exercise | null;
  for (const { kind, fields, tokens, raw } of lines) {
    if (kind === 'own' && fields.exercise && fields.text) {
      last = {
        ...bareExercise(fields.exercise, fields.text, DEFAULT_LANGUAGE),
        muscles: { main: fields.main ?? [], also: fields.also ?? [] },
        equipment: fields.kit ?? [],
        startsWith: fields.startsWith ?? 'lower',
        ...(fields.oneSided && { oneSided: true }),
        ...(fields.like !== undefined && { looksLike: own.get(fields.like)?.looksLike ?? fields.like }),
      };
      own.set(last.id, last);
    } else if (kind === 'cue' && last && fields.text) {
      last = { ...last, cues: [...last.cues, fields.text].slice(0, MOST_CUES) };
      own.set(last.id, last);
    } else if (kind === 'slot' || kind === 'or') {
      last = null;
      const { exercise } = fields;
      const name = tokens.find(({ key }) => key === 'exercise');
      if (!exercise || !name || book.has(exercise) || own.has(exercise)) continue;
      const called = raw.slice(name.from, name.to).replaceAll('"', '').trim() || exercise;
      own.set(exercise, bareExercise(exercise, called, DEFAULT_LANGUAGE));
    }
  }
  return [...own.values()];
}

/** A book with the exercises that a routine brings along. */
export const withOwn = (book: ExerciseBook, own: readonly BookEntry[]): ExerciseBook =>
  own.length === 0 ? book : new Map([...book, ...own.map((each) => [each.id, each] as const)]);

/** Each round removes what the check refuses, so that the next round can only refuse something else. */
const MOST_ROUNDS = 6;
/** Fields that can only be removed together with their parent. */
const REQUIRED = ['exercise', 'name', 'purpose', 'slots', 'blocks', 'scheme', 'hold', 'reps'];

/** The path of the slot, the alternative or the block that a path of a problem leads into. */
const placeOf = (path: string): string[] => {
  const steps = path.match(/^\$|\.blocks\[\d+\]|\.slots\[\d+\]|\.alternatives\[\d+\]/g) ?? [];
  return steps.map((_, i) => steps.slice(0, steps.length - i).join(''));
};

/**
 * The routine that a text describes, as far as it is understood, with all problems. Lines that were not understood are
 * skipped.
 */
export function textRoutine(
  tree: TextTree,
  book: ExerciseBook,
  defaults: Defaults,
  minutesOf: MinutesOf,
): TextRoutine {
  const own = ownExercises(tree.lines, book);
  const all = withOwn(book, own);
  const { file, places, loads, headings, problems: wider } = toFile(tree, defaults);
  const problems: TextProblem[] = tree.lines.flatMap((line, index) => {
    const more = wider.get(index);
    return [...line.problems, ...(more ? [more] : [])].map((problem) => ({ ...problem, line: index }));
  });
  const nothing = { routine: null, own, loads: new Map<string, Load>(), headings: new Map<string, number>() };
  if (tree.refusal || file.blocks.length === 0) return { ...nothing, problems };
  const whole = { targetMinutes: 1, equipment: [], ...file };
  // What the format refuses is reported and left out, so that the rest of the routine can still be done.
  const refused: TextProblem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = parseRoutine(whole);
    if (parsed.ok) {
      const routine = completed(parsed.value, file, all, minutesOf);
      return {
        routine,
        own,
        loads: loadsById(whole.blocks, routine, loads),
        headings: new Map(whole.blocks.map((block) => [block.id, headings.get(block) ?? 0])),
        problems: [...problems, ...refused],
      };
    }
    if (round === 0) refused.push(...parsed.problems.map((each) => ofFormat(each, places, tree)));
    const paths = parsed.problems.map(({ path }) => path);
    if (!takeAllOut(whole as Record<string, unknown>, paths, REQUIRED) || whole.blocks.length === 0) break;
  }
  return { ...nothing, problems: [...problems, ...refused] };
}

/** The loads to start from, by the ids that the slots have in the routine. */
const loadsById = (
  blocks: TextFile['file']['blocks'],
  routine: Routine,
  loads: TextFile['loads'],
): ReadonlyMap<string, Load> =>
  new Map(
    routine.blocks.flatMap((block, b) =>
      block.slots.flatMap(({ id }, s) => {
        const slot = blocks[b]?.slots[s];
        const load = slot && loads.get(slot);
        return load ? [[id, load] as const] : [];
      }),
    ),
  );

/** Adds what the text does not say: the kit its exercises need, and how long it takes. */
function completed(
  routine: Routine,
  said: { readonly targetMinutes?: unknown; readonly equipment?: unknown },
  book: ExerciseBook,
  minutesOf: MinutesOf,
): Routine {
  const slots = routine.blocks.flatMap((block) => block.slots);
  const needed = new Set(slots.flatMap(({ exercise }) => book.get(exercise)?.equipment ?? []));
  const equipped = said.equipment === undefined ? { ...routine, equipment: [...needed] } : routine;
  if (said.targetMinutes !== undefined) return equipped;
  const minutes = Math.min(240, Math.max(1, minutesOf(equipped, book)));
  return { ...equipped, targetMinutes: { low: minutes, high: minutes } };
}

function ofFormat(
  { path, message, allowed }: Problem,
  places: ReadonlyMap<string, number>,
  { lines }: TextTree,
): TextProblem {
  const place = placeOf(path).find((each) => places.has(each));
  const line = place === undefined ? 0 : (places.get(place) ?? 0);
  const to = lines[line]?.raw.trimEnd().length ?? 0;
  return { code: 'format', message, allowed, line, from: 0, to, weight: 'wrong', mends: [] };
}
