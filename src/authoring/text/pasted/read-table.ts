import type { Column, KnownNames } from '../known-names.ts';
import type { Reading } from '../line.ts';
import { LineReader } from '../line-reader.ts';
import { countAt, timeAt } from '../quantity.ts';
import { nameFrom, tellUnknown } from './read-slot.ts';
import { SlotFacts } from './slot-facts.ts';

interface Cell {
  readonly from: number;
  readonly to: number;
}

const cellsOf = (text: string): readonly Cell[] =>
  [...text.matchAll(/[^|]+/g)].flatMap(({ 0: cell, index }) => {
    const from = index + (cell.length - cell.trimStart().length);
    return cell.trim() || index > 0 ? [{ from, to: index + cell.trimEnd().length }] : [];
  });

/** What each column of a table contains, from its heading row; null without a column of exercises. */
export function columnsOf(text: string): readonly Column[] | null {
  const columns = cellsOf(text).map(({ from, to }): Column => {
    const said = text.slice(from, to).toLowerCase();
    if (/exercise|movement|move\b|name/.test(said)) return 'name';
    return /^sets?$/.test(said) ? 'sets' : /rest/.test(said) ? 'rest' : 'facts';
  });
  return columns.includes('name') ? columns : null;
}

/** Reads a row as a slot; null when its exercise has no name. */
export function readRow(
  raw: string,
  text: string,
  columns: readonly Column[],
  known: KnownNames,
): Reading | null {
  const line = new LineReader();
  const cells = cellsOf(text);
  const at = cells[columns.indexOf('name')];
  const name = at && nameFrom(raw, text.slice(0, at.to), at.from, known);
  if (!name) return null;
  line.mark('exercise', name.from, name.to);
  line.fields.exercise = name.id;
  if (name.unknown !== null) tellUnknown(line, name, known);
  for (const [i, { from, to }] of cells.entries()) {
    const facts = new SlotFacts(line, raw, text.slice(0, to));
    const column = columns[i];
    const sets = column === 'sets' ? countAt(text, from) : null;
    const rest = column === 'rest' ? timeAt(text, from) : null;
    if (sets) line.putAmount('sets', sets.value, from, sets.to);
    else if (rest) line.putAmount('rest', rest.value, from, rest.to);
    else if (column !== 'name' && from < to) facts.readAll(from);
  }
  return line.as('slot');
}
