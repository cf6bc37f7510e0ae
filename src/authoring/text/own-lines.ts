import type { Exercise } from '../../core/routine/exercise.ts';
import { cardsOf } from './cards-of.ts';
import { addLines, removeLines } from './edit-lines.ts';
import { withRaw } from './edit-text.ts';
import type { KnownNames } from './known-names.ts';
import type { Line } from './line.ts';
import type { TextTree } from './read-text.ts';
import { ownCues, ownLine, writeOwn } from './write-text.ts';

/** Puts lines that define exercises above the first block, after what is there. */
export function withDefinitions(tree: TextTree, lines: readonly string[], known: KnownNames): TextTree {
  if (lines.length === 0) return tree;
  const { head, blocks } = cardsOf(tree);
  const after = head.at(-1);
  const at = after === undefined ? 0 : after + 1;
  const needsBlank = at < tree.lines.length && blocks.length > 0 && tree.lines[at]?.kind !== 'blank';
  return addLines(tree, at, needsBlank ? [...lines, ''] : lines, known);
}

/** The cues under the line at `at` that defines an exercise. */
function cuesUnder({ lines }: TextTree, at: number): readonly number[] {
  const cues: number[] = [];
  for (let i = at + 1; i < lines.length && !['slot', 'own', 'block'].includes(lines[i]?.kind ?? ''); i++) {
    if (lines[i]?.kind === 'cue' && lines[i]?.fields.text !== undefined) cues.push(i);
  }
  return cues;
}

/**
 * What is not understood in the line of an exercise, as it is written. An unknown figure is left out where `own` has a
 * figure.
 */
function unread({ raw, tokens, problems }: Line, own: Exercise): readonly string[] {
  const name = tokens.find(({ key }) => key === 'text');
  return problems
    .filter(({ weight, from }) => weight === 'wrong' && from >= (name?.to ?? 0))
    .map(({ from, to }) => raw.slice(from, to))
    .filter((words) => own.looksLike === undefined || !/^like\s/i.test(words));
}

/**
 * Changes what a text says of an exercise of its own: the line that defines it, and the cues under that line. An exercise
 * that is only named in the text gets such a line above the first block. All other lines stay as they are, and so do the
 * parts of its line that are not understood.
 */
export function changeOwn(tree: TextTree, own: Exercise, known: KnownNames): TextTree {
  const at = tree.lines.findLastIndex(({ kind, fields }) => kind === 'own' && fields.exercise === own.id);
  const line = tree.lines[at];
  if (!line) return withDefinitions(tree, writeOwn(own, known), known);
  const told = withRaw(tree, at, [ownLine(own, known), ...unread(line, own)].join(', '), known);
  const written = cuesUnder(told, at);
  const cues = ownCues(own, known);
  const changed = written.reduce((so, place, i) => {
    const cue = cues[i];
    const isSame = so.lines[place]?.fields.text === own.cues[i];
    return cue === undefined || isSame ? so : withRaw(so, place, cue, known);
  }, told);
  const more = cues.slice(written.length);
  return more.length > 0
    ? addLines(changed, (written.at(-1) ?? at) + 1, more, known)
    : removeLines(changed, written.slice(cues.length), known);
}
