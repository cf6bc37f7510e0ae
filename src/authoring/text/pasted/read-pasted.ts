import { type Context, idOfName, type ReadPasted } from '../known-names.ts';
import type { Reading } from '../line.ts';
import { LineReader, mostLetters, plainLine, toldLine } from '../line-reader.ts';
import { unquoted } from '../mask.ts';
import { distanceAt } from '../quantity.ts';
import { headingAt, TABLE } from '../read-text.ts';
import { readBlock, readBlockFacts, saysBlock } from './read-block.ts';
import { readFacts } from './read-facts.ts';
import { readSlot } from './read-slot.ts';
import { columnsOf, readRow } from './read-table.ts';
import { SlotFacts } from './slot-facts.ts';

/** "Day 2 - Core", "Block A". */
const DAY = /^\s*(?:day|week|part|block|phase|station)\s+(?:\d{1,2}|[A-H]|one|two|three)\b[^.!?]*$/iu;

/** A row of a table; the row of its headings says what its columns hold. */
function readTable(raw: string, text: string, context: Context): Reading | null {
  if (!TABLE.test(text)) {
    context.columns = null;
    return null;
  }
  if (context.columns) return readRow(raw, text, context.columns, context.known) ?? prose(text);
  context.columns = columnsOf(text);
  return context.columns && plainLine('comment');
}

/** Reads a heading; one of a lower level can be an exercise over a list of its sets. */
function heading(raw: string, text: string, context: Context): Reading | null {
  const found = headingAt(text);
  if (!found) return null;
  const { level, name } = found;
  const slot = level > 2 ? readSlot(raw, name, context) : null;
  return slot?.fields.exercise !== undefined && context.known.names.has(slot.fields.exercise)
    ? slot
    : readBlock(raw, name);
}

/** What a line was read as, and what that changed for the lines after it. */
interface Remembered {
  readonly reading: Reading;
  readonly after: Pick<Context, 'titled' | 'summarised' | 'columns'>;
}

const remembered = new WeakMap<Context['known']['ids'], Map<string, Remembered>>();
const MOST_REMEMBERED = 5000;

/**
 * Reads a line of a pasted text, as people and chatbots write them, or one with a mistake: with what is wrong in it, and
 * the likely mend. What it has read it remembers, because an editor reads the whole text at every key.
 */
export const readPasted: ReadPasted = (raw, text, context) => {
  const { known, titled, summarised, columns } = context;
  const { inHead, bare, scheme, above } = context;
  const all = remembered.get(known.ids) ?? new Map<string, Remembered>();
  if (all.size === 0 || all.size > MOST_REMEMBERED) {
    all.clear();
    remembered.set(known.ids, all);
  }
  const key = [raw, inHead, titled, summarised, bare, scheme, above, ...(columns ?? [])].join('\n');
  const last = all.get(key);
  if (last) {
    Object.assign(context, last.after);
    return last.reading;
  }
  const reading =
    readTable(raw, text, context) ??
    heading(raw, text, context) ??
    (inHead ? head(raw, text, context) : inBlock(raw, text, context));
  all.set(key, {
    reading,
    after: { titled: context.titled, summarised: context.summarised, columns: context.columns },
  });
  return reading;
};

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
  if (distance) return toldLine('unknown', distance.from, distance.to, { code: 'distance' });
  return /\d/.test(text) ? toldLine('unknown', 0, to, { code: 'not-understood' }) : plainLine('note');
}
