import type { KnownNames } from './known-names.ts';
import type { Line } from './line.ts';
import { readText, type TextTree, textOf } from './read-text.ts';

type Ended = Pick<Line, 'raw' | 'end'>;

/** The line end that most lines of a text have. */
const endOf = (lines: readonly Ended[]): Line['end'] => lines.find(({ end }) => end !== '')?.end ?? '\n';

/** The text of some lines; each but the last ends with its own line end, or with the usual one. */
function read(lines: readonly Ended[], known: KnownNames): TextTree {
  const usual = endOf(lines);
  const ended = lines.map((line, i) => ({ ...line, end: i === lines.length - 1 ? '' : line.end || usual }));
  return readText(textOf({ lines: ended }), known);
}

/** Adds lines before the one at `index`, or at the end. */
export function addLines(
  tree: TextTree,
  index: number,
  added: readonly string[],
  known: KnownNames,
): TextTree {
  const end = endOf(tree.lines);
  const own = added.map((raw) => ({ raw, end }));
  const lines: Ended[] = [...tree.lines.slice(0, index), ...own, ...tree.lines.slice(index)];
  return read(lines, known);
}

/** Removes these lines and no others. */
export function removeLines(tree: TextTree, gone: readonly number[], known: KnownNames): TextTree {
  return read(
    tree.lines.filter((_, at) => !gone.includes(at)),
    known,
  );
}

/** A tree, and the index in it of what was edited. */
export interface Placed {
  readonly tree: TextTree;
  readonly index: number;
}

/** Moves lines in front of the one at `before`, one after another. All others keep their order. */
export function moveLines(
  tree: TextTree,
  moved: readonly number[],
  before: number,
  known: KnownNames,
): Placed {
  const all = tree.lines.map((_, at) => at);
  const others = all.filter((at) => !moved.includes(at));
  const index = others.filter((at) => at < before).length;
  const order = others.toSpliced(index, 0, ...moved);
  if (order.every((from, at) => from === at)) return { tree, index: moved[0] ?? before };
  const lines = order.flatMap((at) => tree.lines[at] ?? []);
  return { tree: read(lines, known), index };
}

/** The lines of a slot or a block: `from` up to, not including, `to`. Blank lines after it do not belong to it. */
export function extentOf({ lines }: TextTree, index: number): { readonly from: number; readonly to: number } {
  const heads = lines[index]?.kind === 'block' ? ['block'] : ['block', 'slot', 'own'];
  let to = index + 1;
  let last = to;
  for (; to < lines.length && !heads.includes(lines[to]?.kind ?? ''); to++) {
    if (lines[to]?.kind !== 'blank') last = to + 1;
  }
  return { from: index, to: last };
}
