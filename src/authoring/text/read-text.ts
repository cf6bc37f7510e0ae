import { bareName } from '../../core/finding/words-of.ts';
import type { Refusal, Said } from '../../core/routine/said.ts';
import type { KnownNames } from './known-names.ts';
import { idOfName } from './known-names.ts';
import type { Line, Reading } from './line.ts';
import { LineReader, mostLetters, plainLine } from './line-reader.ts';
import { masked, unquoted } from './mask.ts';
import { distanceAt } from './quantity.ts';
import { readBlock, readBlockFacts, saysBlock } from './read-block.ts';
import { readFacts, readField } from './read-head.ts';
import { readSlot } from './read-slot.ts';
import { type Columns, columnsOf, readRow } from './read-table.ts';
import { MOST_LETTERS_A_LINE, refusalOf } from './refusal.ts';
import { SlotFacts } from './slot-facts.ts';

/**
 * The text of a routine, line by line. It keeps every letter: textOf() returns exactly the text it was read from.
 */
export interface TextTree {
  readonly lines: readonly Line[];
  /** Set when the text was refused: then the tree has a single line. */
  readonly refusal: Refusal | null;
}

/** The state that the reader carries from one line to the next. */
interface Context {
  known: KnownNames;
  /** Before the first block. */
  inHead: boolean;
  titled: boolean;
  summarised: boolean;
  /** Whether the slots of the block need no dose. */
  bare: boolean;
  scheme: Said['scheme'];
  /** What each column of a pasted table contains. */
  columns: Columns | null;
  /** The line that a cue or an alternative belongs to. */
  above: 'slot' | 'own' | null;
}

/** "Day 2 - Core", "Block A". */
const DAY = /^\s*(?:day|week|part|block|phase|station)\s+(?:\d{1,2}|[A-H]|one|two|three)\b[^.!?]*$/iu;
const WITHOUT_DOSE: readonly Said['scheme'][] = ['ladder', 'for-time', 'tabata', 'interval'];

/** Reads a text. Never throws, whatever it is given. */
export function readText(text: string, known: KnownNames): TextTree {
  const refusal = refusalOf(text);
  const context: Context = {
    known,
    inHead: true,
    titled: /^[\t ]*#(?!#)/m.test(text),
    summarised: false,
    bare: false,
    scheme: undefined,
    columns: null,
    above: null,
  };
  if (refusal) return { lines: [{ raw: text, end: '', ...plainLine('unknown') }], refusal };
  const lines = cut(text).map(({ raw, end }) => ({ raw, end, ...readLine(raw, context) }));
  return { lines, refusal };
}

/** The text of some lines. */
export const textOf = ({ lines }: { readonly lines: readonly Pick<Line, 'raw' | 'end'>[] }): string =>
  lines.map(({ raw, end }) => raw + end).join('');

/** The lines of a text with their line ends. */
function cut(text: string): Pick<Line, 'raw' | 'end'>[] {
  const lines: Pick<Line, 'raw' | 'end'>[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ raw: text.slice(from, index), end: end as Line['end'] });
    from = index + end.length;
  }
  return [...lines, { raw: text.slice(from), end: '' }];
}

function readLine(raw: string, context: Context): Reading {
  if (raw.trim() === '') return plainLine('blank');
  if (raw.length > MOST_LETTERS_A_LINE)
    return told('unknown', 0, raw.length, { code: 'too-long', most: MOST_LETTERS_A_LINE });
  const text = masked(raw);
  if (/^\s*(?:\/\/|[-=_*#~\s|:]+$)/.test(text) || text.trim() === '') return plainLine('comment');
  const reading =
    marked(raw, text, context) ?? (context.inHead ? head(raw, text, context) : inBlock(raw, text, context));
  if (reading.kind === 'block') {
    Object.assign(context, {
      inHead: false,
      bare: WITHOUT_DOSE.includes(reading.fields.scheme),
      scheme: reading.fields.scheme,
      above: null,
    });
  } else if (reading.kind === 'slot' || reading.kind === 'own') {
    context.above = reading.kind;
    if (reading.kind === 'slot') context.inHead = false;
  } else if (reading.kind === 'block-facts') context.inHead = false;
  return reading;
}

/** A row of a table; the row of its headings says what its columns hold. */
function readTable(raw: string, text: string, context: Context): Reading | null {
  if (!/^\s*\|.*\|\s*$/.test(text)) {
    context.columns = null;
    return null;
  }
  if (context.columns) return readRow(raw, text, context.columns, context.known) ?? prose(text);
  context.columns = columnsOf(text);
  return context.columns && plainLine('comment');
}

/** Reads a line whose first sign or word says what kind it is. */
function marked(raw: string, text: string, context: Context): Reading | null {
  const table = readTable(raw, text, context);
  if (table) return table;
  const cue = /^\s*>+\s*/.exec(text);
  if (cue) return readCue(raw, cue[0].length, context);
  const heading = /^\s*(#+)\s*/.exec(text);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    const bare = `${' '.repeat(heading[0].length)}${text.slice(heading[0].length).replace(/\s#+\s*$/, (end) => ' '.repeat(end.length))}`;
    // "### Plank" over a list of its sets.
    const slot = level > 2 ? readSlot(raw, bare, context) : null;
    if (slot && (slot.fields.exercise === undefined || context.known.names.has(slot.fields.exercise)))
      return slot;
    if (level === 1 && context.inHead && !context.summarised) return readTitle(raw, bare, heading[0].length);
    return readBlock(raw, bare);
  }
  return ownField(raw, text, context);
}

function ownField(raw: string, text: string, context: Context): Reading | null {
  const reading = readField(raw, text, context.known);
  if (reading?.kind === 'own' && reading.fields.exercise && reading.fields.text) {
    const { exercise, text: name } = reading.fields;
    const { ids, names } = context.known;
    context.known = {
      ids: new Map([...ids, [bareName(name), exercise]]),
      names: new Map([...names, [exercise, name]]),
    };
  }
  // "For: 3 rounds" is not a level.
  return reading?.kind === 'field' &&
    !context.inHead &&
    reading.fields.text === undefined &&
    reading.fields.kit === undefined
    ? null
    : reading;
}

function readTitle(raw: string, text: string, from: number): Reading {
  const line = new LineReader();
  const start = text.length - text.slice(from).trimStart().length;
  const to = start + text.slice(start).trimEnd().length;
  const name = raw.slice(start, to);
  line.putText(name.startsWith('"') ? unquoted(name) : name, mostLetters('name'), start, to);
  return line.as('title');
}

function readCue(raw: string, from: number, context: Context): Reading {
  const to = raw.trimEnd().length;
  if (context.above === null)
    return context.inHead ? plainLine('note') : told('unknown', 0, to, { code: 'no-slot-above' });
  const line = new LineReader();
  const words = raw.slice(from, to);
  const cue = words.startsWith('"') ? unquoted(words) : words;
  const most = mostLetters('cue');
  if (!/\S/.test(cue)) return plainLine('comment');
  if (Array.from(cue).length > most) line.tell({ code: 'too-long', most }, from, to);
  else line.put('text', cue, from, to);
  return line.as('cue');
}

function head(raw: string, text: string, context: Context): Reading {
  const facts = readFacts(text);
  if (facts) return facts;
  const slot = headingLike(raw, text, context) ?? readSlot(raw, text, context);
  if (slot) return slot;
  if (!text.includes('"') && (hasDistance(text) || saysDose(raw, text))) return prose(text);
  const start = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const words = raw.slice(start, to);
  const said = words.startsWith('"') ? unquoted(words) : words;
  if (!context.titled && words.length <= 60 && /\p{L}/u.test(words) && !/[.:!?]$/.test(words)) {
    context.titled = true;
    const line = new LineReader();
    line.putText(said, mostLetters('name'), start, to);
    return line.as('title');
  }
  const block = readBlockFacts(text);
  if (block) return block;
  if (context.summarised || /:\s*$/.test(words)) return prose(text);
  context.summarised = true;
  const line = new LineReader();
  line.putText(said, mostLetters('summary'), start, to);
  return line.as('summary');
}

function inBlock(raw: string, text: string, context: Context): Reading {
  const slot = readSlot(raw, text, context);
  if (slot && !slot.problems.some(({ code }) => code === 'unknown-exercise')) return slot;
  return (
    headingLike(raw, text, context) ??
    slot ??
    // In rounds the rest is that of the block.
    (ofBlock(text, context) ? readBlockFacts(text) : null) ??
    slotFacts(raw, text, context) ??
    readBlockFacts(text) ??
    readFacts(text) ??
    prose(text)
  );
}

const ofBlock = (text: string, { scheme }: Context): boolean =>
  (scheme !== undefined && scheme !== 'straight') || /\b(?:between|rounds?)\b/i.test(text);

/** A pasted heading: bold, or before a colon, or nothing but a scheme or a purpose. */
function headingLike(raw: string, text: string, context: Context): Reading | null {
  const bold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$/.test(raw);
  const colon = /:\s*$/.test(text);
  const name = text.trim().replace(/:$/, '').trim();
  if (bold || colon) {
    if (idOfName(context.known, name) !== undefined) return null;
    const slot = bold ? readSlot(raw, text, context) : null;
    if (slot?.fields.exercise && context.known.names.has(slot.fields.exercise)) return null;
    if (name.length <= 80 && !/[.!?,;]\s/.test(name) && !/^(?:sets?|reps?|rest|tempo)$/i.test(name))
      return readBlock(raw, text);
  }
  return saysBlock(text) || DAY.test(text) ? readBlock(raw, text) : null;
}

/** "3 sets of 10", "Rest: 60 s" under a slot that does not say so itself. */
function slotFacts(raw: string, text: string, context: Context): Reading | null {
  if (context.above !== 'slot') return null;
  const line = new LineReader();
  const named = /^\s*(sets?|reps?|time|hold|duration|load|weight)\s*:\s*/i.exec(text);
  const place = named?.[0].length ?? 0;
  const count = /^sets?$/i.test(named?.[1] ?? '')
    ? /^(\d+)(?:\s?[-–]\s?(\d+))?\s*$/.exec(text.slice(place))
    : null;
  if (count) {
    const [, low = '', high = low] = count;
    line.putAmount(
      'sets',
      low === high ? Number(low) : [Number(low), Number(high)],
      place,
      text.trimEnd().length,
    );
  } else new SlotFacts(line, raw, text).readAll(place);
  const said = line.tokens.filter(({ key }) => key !== 'aside');
  const strange = line.tokens.length - said.length;
  return said.length > 0 && strange === 0 && line.problems.length === 0 ? line.as('slot-facts') : null;
}

function hasDistance(text: string): { readonly from: number; readonly to: number } | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\d])\d+/gu)) {
    const to = distanceAt(text, index);
    if (to !== null) return { from: index, to };
  }
  return null;
}

/** Whether a line is only a dose, without an exercise. */
function saysDose(raw: string, text: string): boolean {
  const line = new LineReader();
  new SlotFacts(line, raw, text).readAll(0);
  return (line.has('reps') || line.has('hold')) && line.tokens.every(({ key }) => key !== 'aside');
}

function prose(text: string): Reading {
  const to = text.trimEnd().length;
  const distance = hasDistance(text);
  if (distance) return told('unknown', distance.from, distance.to, { code: 'distance' });
  return /\d/.test(text) ? told('unknown', 0, to, { code: 'not-understood' }) : plainLine('note');
}

function told(
  kind: 'unknown',
  from: number,
  to: number,
  problem: Parameters<LineReader['tell']>[0],
): Reading {
  const line = new LineReader();
  line.tell(problem, from, to);
  return line.as(kind);
}
