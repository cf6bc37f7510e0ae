import type { KnownNames } from './known-names.ts';
import type { Line } from './line.ts';
import { readText, type TextTree, textOf } from './read-text.ts';

type Ended = Pick<Line, 'raw' | 'end'>;

/** The line end that most lines of a text have. */
const endOf = (lines: readonly Ended[]): Line['end'] => lines.find(({ end }) => end !== '')?.end ?? '\n';

/** The text of some lines; each but the last ends with its own line end. */
function read(lines: readonly Ended[], last: Line['end'], known: KnownNames): TextTree {
  const usual = endOf(lines);
  const ended = lines.map((line, i) => ({ ...line, end: i === lines.length - 1 ? last : line.end || usual }));
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
  return read(lines, tree.lines.at(-1)?.end ?? '', known);
}

export function removeLines(tree: TextTree, from: number, to: number, known: KnownNames): TextTree {
  const kept = tree.lines.toSpliced(from, to - from);
  // When the last lines are removed, the rest ends with the line end it had.
  return read(kept, kept.length === 0 || to >= tree.lines.length ? (kept.at(-1)?.end ?? '') : '', known);
}

/** Moves the lines from `from` up to, not including, `to` in front of the line at `before`. */
export function moveLines(
  tree: TextTree,
  from: number,
  to: number,
  before: number,
  known: KnownNames,
): TextTree {
  if (before >= from && before <= to) return tree;
  const moved = tree.lines.slice(from, to);
  const others = tree.lines.toSpliced(from, to - from);
  const at = before > to ? before - (to - from) : before;
  return read(others.toSpliced(at, 0, ...moved), tree.lines.at(-1)?.end ?? '', known);
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
