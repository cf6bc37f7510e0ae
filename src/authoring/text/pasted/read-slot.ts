import { closestName } from '../closest-name.ts';
import { idInQuotes, idOfName, type KnownNames, nameAt, ownIdOf } from '../known-names.ts';
import type { Reading } from '../line.ts';
import { LineReader } from '../line-reader.ts';
import { unquoted } from '../mask.ts';
import {
  AROUND,
  beginsSentence,
  isSentence,
  LONG_SECONDS,
  LONGEST_NAME,
  MOST_WORDS,
} from '../prose-words.ts';
import { at, ends, QUOTED } from '../quantity.ts';
import { MAX_REPS } from '../read-written-slot.ts';
import { SlotFacts } from './slot-facts.ts';
import { NAME_ENDS } from './slot-patterns.ts';

const OR = /\s*(?:or|alt(?:ernative)?(?:ly)?)(?=[\s:])[\s:]*/iuy;
/** A line without a dose that has more words than this besides the name is prose. */
const MOST_PROSE = 24;

/** What a line is read with. */
interface Context {
  readonly known: KnownNames;
  /** Whether a slot needs no dose, because its block says how long it takes. */
  readonly bare: boolean;
}

export interface Name {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** As it stands; null for a known exercise. */
  readonly unknown: string | null;
  /** Whether it is in quotes, and therefore a name whatever it says. */
  readonly quoted?: true;
  /** A known exercise that the name begins with. */
  readonly like: string | null;
}

function quotedName(raw: string, text: string, from: number, known: KnownNames): Name | null {
  const quoted = at(QUOTED, text, from);
  if (!quoted) return null;
  const to = from + quoted[0].length;
  const name = unquoted(raw.slice(from, to));
  const exact = idInQuotes(known, name) ?? ownIdOf(name);
  return exact === ''
    ? null
    : { id: exact, from, to, unknown: known.names.has(exact) ? null : name, like: null, quoted: true };
}

export function nameFrom(raw: string, text: string, from: number, known: KnownNames): Name | null {
  const quoted = quotedName(raw, text, from, known);
  if (quoted) return quoted;
  const found = nameAt(known, text, from);
  const after = found?.to ?? from;
  const ends = after + nameEnd(text.slice(after));
  const rest = text.slice(after, ends);
  if (found && (rest.trimEnd().replace(AROUND, '').trim() === '' || /^\s+or\s/iu.test(rest))) {
    return { id: found.value, from, to: found.to, unknown: null, like: null };
  }
  // Only what follows an unknown name can be a dose.
  const whole = text.slice(from, found ? ends : from + nameEnd(text.slice(from)));
  const bare = whole.trimEnd().replace(AROUND, '');
  const start = from + whole.indexOf(bare) + (bare.length - bare.trimStart().length);
  const name = bare.trim();
  const id = idOfName(known, name);
  if (id !== undefined) return { id, from: start, to: start + name.length, unknown: null, like: null };
  const made = name.length > LONGEST_NAME || name.split(/\s+/).length > MOST_WORDS ? '' : ownIdOf(name);
  if (made === '') return null;
  const to = start + name.length;
  return { id: made, from: start, to, unknown: raw.slice(start, to), like: found?.value ?? null };
}

/** How far a name goes from the beginning of a text. */
function nameEnd(text: string): number {
  const end = text.search(NAME_ENDS);
  return end < 0 ? text.length : end;
}

/** Reads a slot or an alternative; null when the line is neither. `text` is the masked line. */
export function readSlot(raw: string, text: string, { known, bare }: Context): Reading | null {
  const or = at(OR, text, 0)?.[0].length ?? 0;
  const start = or + (text.length - or - text.slice(or).trimStart().length);
  const line = new LineReader();
  const facts = new SlotFacts(line, raw, text);
  let place = start;
  let name =
    /\d/.test(text.charAt(start)) && !nameAt(known, text, start) ? null : nameFrom(raw, text, start, known);
  if (!name || /^max\b/i.test(text.slice(start))) {
    place = facts.leading(start);
    if (place === start) return null;
    name = nameFrom(raw, text, place, known);
    if (!name) return null;
  }
  line.mark('exercise', name.from, name.to);
  line.fields.exercise = name.id;
  facts.readAll(name.to);
  if (tellsOnly(line, text, name, or > 0, bare || isMisspelt(line, name, known))) return null;
  if (name.unknown !== null) tellUnknown(line, name, known);
  return line.as(or > 0 ? 'or' : 'slot');
}

/** Whether a line is nothing but the name of an exercise with a typing error: then it is no note, and lacks a dose. */
const isMisspelt = (line: LineReader, { unknown, quoted }: Name, known: KnownNames): boolean =>
  unknown !== null && !quoted && line.tokens.length === 1 && closestName(known, unknown) !== null;

function tellsOnly(line: LineReader, text: string, name: Name, alternative: boolean, bare: boolean): boolean {
  const dosed =
    line.has('hold') ||
    line.has('reps') ||
    line.has('sets') ||
    line.problems.some(({ code }) => code === 'max-hold');
  if (name.quoted) return !(dosed || alternative || bare);
  if (name.unknown === null) {
    const prose = line.tokens
      .filter(({ key }) => key === 'aside')
      .reduce((sum, { from, to }) => sum + to - from, 0);
    return !dosed && !alternative && prose > MOST_PROSE;
  }
  // "Push to failure on the last set".
  const open = line.fields.reps === MAX_REPS && !line.has('sets');
  if (open && line.tokens.some(({ key }) => key === 'aside')) return true;
  if (beginsSentence(name.unknown) || /\b(?:per|a|every) week\b/i.test(text)) return true;
  if (line.fields.hold !== undefined && ends(line.fields.hold)[1] >= LONG_SECONDS) return true;
  if (dosed) return isSentence(name.unknown) || /[.!?]\s+\p{Lu}/u.test(text.slice(name.to));
  return !alternative && !(bare && name.unknown.split(/\s+/).length <= 4 && !/[.!?:]\s*$/.test(text));
}

export function tellUnknown(line: LineReader, { unknown, like, from, to }: Name, known: KnownNames) {
  const name = unknown ?? '';
  const meant = like === null ? closestName(known, name) : (known.names.get(like) ?? null);
  line.tell(
    { code: 'unknown-exercise', name, like: meant },
    from,
    to,
    meant === null ? [] : [{ from, to, text: meant }],
    'new',
  );
}
