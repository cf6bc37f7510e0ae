import { bareName } from '../../core/finding/words-of.ts';
import type { Refusal, Said } from '../../core/routine/said.ts';
import { closestName } from './closest-name.ts';
import { type Context, type KnownNames, nameAt } from './known-names.ts';
import type { Line, Reading } from './line.ts';
import { LineReader, mostLetters, plainLine, toldLine } from './line-reader.ts';
import { masked, unquoted } from './mask.ts';
import { hasPlainWord } from './plain-words.ts';
import { readField, readWrittenFacts } from './read-head.ts';
import { readWrittenBlock } from './read-written-block.ts';
import { isMarked, readWrittenSlot } from './read-written-slot.ts';
import { MOST_LETTERS_A_LINE, refusalOf } from './refusal.ts';

/**
 * The text of a routine, line by line. It keeps every letter: textOf() returns exactly the text it was read from.
 */
export interface TextTree {
  readonly lines: readonly Line[];
  /** Set when the text was refused: then the tree has a single line. */
  readonly refusal: Refusal | null;
  /** Set when there are lines that only the reader of pasted text can read, and it was not there. */
  readonly left?: true;
}

/** A row of a pasted table. */
export const TABLE = /^\s*\|.*\|\s*$/;
/** A plain line with one of these could be a dose, a heading or an alternative. */
const NO_SUMMARY =
  /["\d]|:\s*$|\b(?:max|amrap|as many|failure)|^\s*(?:or|alt|day|week|part|block|phase|station)\b|\b(?:daily|any day|every day|consecutive)/iu;
const WITHOUT_DOSE: readonly Said['scheme'][] = ['ladder', 'for-time', 'tabata', 'interval'];

/** What is known of a text before its first line is read. */
export const atStart = (text: string, known: KnownNames): Context => ({
  known,
  inHead: true,
  titled: /^[\t ]*#(?!#)/m.test(text),
  summarised: false,
  bare: false,
  scheme: undefined,
  columns: null,
  above: null,
  left: false,
});

/** Reads a text. Never throws, whatever it is given. */
export function readText(text: string, known: KnownNames): TextTree {
  const refusal = refusalOf(text);
  const context = atStart(text, known);
  if (refusal) return { lines: [{ raw: text, end: '', ...plainLine('unknown') }], refusal };
  const lines = cut(text).map(({ raw, end }) => ({ raw, end, ...readLine(raw, context) }));
  return { lines, refusal, ...(context.left && { left: true }) };
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
    return toldLine('unknown', 0, raw.length, { code: 'too-long', most: MOST_LETTERS_A_LINE });
  const text = masked(raw);
  if (/^\s*(?:\/\/|[-=_*#~\s|:]+$)/.test(text) || text.trim() === '') return plainLine('comment');
  const written = readWritten(raw, text, context);
  if (written) context.columns = null;
  const reading = written ?? context.known.pasted?.(raw, text, context) ?? leave(raw, context);
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

function leave(raw: string, context: Context): Reading {
  context.left = true;
  return toldLine('unknown', 0, raw.trimEnd().length, { code: 'not-understood' });
}

/** Reads a line that is written as the language has it; null for any other. */
function readWritten(raw: string, text: string, context: Context): Reading | null {
  if (TABLE.test(text)) return null;
  const cue = /^\s*>+\s*/.exec(text);
  if (cue) return readCue(raw, cue[0].length, context);
  const heading = headingAt(text);
  if (heading) {
    const { level, name, from } = heading;
    if (level === 1 && context.inHead && !context.summarised) return readTitle(raw, name, from);
    return level === 2 ? readWrittenBlock(raw, name) : null;
  }
  const field = ownField(raw, text, context);
  if (field) return field;
  if (!context.inHead) return readWrittenSlot(raw, text, context);
  return (
    readWrittenFacts(raw, text) ?? readWrittenSlot(raw, text, context) ?? readSummary(raw, text, context)
  );
}

/** What a heading says: its level, and the line without what marks it as one. */
export function headingAt(text: string): { level: number; name: string; from: number } | null {
  const marks = /^\s*(#+)\s*/.exec(text);
  if (!marks) return null;
  const from = marks[0].length;
  const rest = text.slice(from).replace(/\s#+\s*$/, (end) => ' '.repeat(end.length));
  return { level: marks[1]?.length ?? 1, name: ' '.repeat(from) + rest, from };
}

/** A plain line under the title, unless it could be anything else. */
function readSummary(raw: string, text: string, context: Context): Reading | null {
  if (!context.titled || context.summarised) return null;
  const start = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const quoted = /^\s*"[^"]+"\s*$/.test(text) && raw.startsWith('"', start);
  if (!quoted && (NO_SUMMARY.test(text) || isMarked(raw, text) || !hasPlainWord(text))) return null;
  const { known } = context;
  if (!quoted && (nameAt(known, text, start) || closestName(known, text) !== null)) return null;
  context.summarised = true;
  const line = new LineReader();
  const words = raw.slice(start, to);
  line.putText(quoted ? unquoted(words) : words, mostLetters('summary'), start, to);
  return line.as('summary');
}

function ownField(raw: string, text: string, context: Context): Reading | null {
  const reading = readField(raw, text, context.known);
  if (reading?.kind === 'own' && reading.fields.exercise && reading.fields.text) {
    const { exercise, text: name } = reading.fields;
    const { ids, names } = context.known;
    context.known = {
      ...context.known,
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
    return context.inHead ? plainLine('note') : toldLine('unknown', 0, to, { code: 'no-slot-above' });
  const line = new LineReader();
  const words = raw.slice(from, to);
  const cue = words.startsWith('"') ? unquoted(words) : words;
  const most = mostLetters('cue');
  if (!/\S/.test(cue)) return plainLine('comment');
  if (Array.from(cue).length > most) line.tell({ code: 'too-long', most }, from, to);
  else line.put('text', cue, from, to);
  return line.as('cue');
}
