import type { Amount } from '../../core/routine/said.ts';
import { type Context, idInQuotes, type KnownNames, nameAt } from './known-names.ts';
import type { Reading } from './line.ts';
import { LineReader } from './line-reader.ts';
import { unquoted } from './mask.ts';
import { at, countAt, ends, type Found, QUOTED, timeAt } from './quantity.ts';
import { factAt, SLOT_FACTS, SLOT_SIDES, SLOT_SIGNS } from './written-facts.ts';

/** With more "sets" of a hold than this, the person may have meant reps that are held. */
export const MOST_SETS_UNASKED = 6;
/** What "max" stands for: the format has no set without an end. */
export const MAX_REPS: Amount = [1, 100];

/** Takes a "max" as any number of reps, and asks what is expected. */
export function takeMax(line: LineReader, from: number, to: number) {
  line.put('reps', MAX_REPS, from, to);
  line.tell(
    { code: 'max' },
    from,
    to,
    ['5-20', '20-60s'].map((text) => ({ from, to, text })),
    'asks',
  );
}

const OR = /\s*(?:or )?\s*/y;
const JOINT = /\s?x\s?(?=\d|max)| sets of (?=\d|max)/y;
const MAX = /max(?![\p{L}\d])/uy;
const SETS = / sets(?![\p{L}\d])/uy;
const REPS = / reps(?![\p{L}\d])/uy;
const GAP = /[\s,()]+|(?=\/)|$/y;
/** What looks like a fact where it follows a dose. */
const LIKE_A_FACT = /(?:split|half|each|both|together|optional|unilateral|max)(?!\p{L})/iuy;
/** A line that can be a heading: bold, or in marks that nobody knows. */
export const isMarked = (raw: string, text: string): boolean =>
  /^\s*(?:\*\*|__)/.test(raw) || /[*_`~|]/.test(text);

/** Reads a slot or an alternative as it is written, of an exercise that is known; null for any other line. */
export function readWrittenSlot(raw: string, text: string, { known, bare }: Context): Reading | null {
  if (isMarked(raw, text)) return null;
  const line = new LineReader();
  const or = at(OR, text, 0)?.[0] ?? '';
  const start = or.length;
  let from = start;
  let name = nameIn(known, raw, text, from);
  if (!name) {
    const dose = doseAt(line, text, from);
    if (dose === null || text.charAt(dose) !== ' ' || at(LIKE_A_FACT, text, dose + 1)) return null;
    from = dose + 1;
    name = nameIn(known, raw, text, from);
  }
  if (!name) return null;
  line.mark('exercise', from, name.to);
  line.fields.exercise = name.value;
  const quoted = text.charAt(from) === '"';
  for (let place = name.to; ; ) {
    const gap = at(GAP, text, place)?.[0];
    if (gap === undefined) return null;
    place += gap.length;
    if (place >= text.length) break;
    const apart = /[,(]/.test(gap);
    const isInName = place - gap.length === name.to && !quoted && !apart;
    const to =
      factAt(SLOT_SIGNS, line, raw, text, place) ??
      (isInName ? null : factAt(SLOT_SIDES, line, raw, text, place)) ??
      (apart ? factAt(SLOT_FACTS, line, raw, text, place) : null) ??
      doseAt(line, text, place);
    if (to === null) return null;
    place = to;
  }
  const dosed = line.has('reps') || line.has('hold') || line.has('sets');
  // A line that is only a quotation is a note.
  if (quoted && !dosed && !or.trim() && !bare) return null;
  return line.problems.some(({ code }) => code !== 'max') ? null : line.as(or.trim() ? 'or' : 'slot');
}

/** A known exercise at a place: by the longest name, or in quotes. */
function nameIn(known: KnownNames, raw: string, text: string, from: number): Found<string> | null {
  const quoted = at(QUOTED, text, from);
  if (!quoted) return nameAt(known, text, from);
  const to = from + quoted[0].length;
  const name = unquoted(raw.slice(from, to));
  const value = idInQuotes(known, name);
  return value !== undefined && known.names.has(value) ? { value, to } : null;
}

/** Reads "3-4 x 8-12", "8 reps x 3s" or "3 sets", and returns its end. */
function doseAt(line: LineReader, text: string, from: number): number | null {
  const dosed = line.has('reps') || line.has('hold');
  const sets = countAt(text, from);
  const joint = sets && at(JOINT, text, sets.to)?.[0];
  const onlySets = sets && at(SETS, text, sets.to)?.[0];
  let place = from;
  if (sets && !line.has('sets') && (onlySets || (joint && !dosed))) {
    line.putAmount('sets', sets.value, from, sets.to);
    place = sets.to + (joint || onlySets || '').length;
    if (!joint) return place;
  }
  if (dosed) return null;
  const max = at(MAX, text, place);
  if (max) {
    const to = place + max[0].length;
    takeMax(line, place, to);
    return to;
  }
  const time = timeAt(text, place);
  if (time) {
    // "10 x 5s" could be reps.
    if (sets && joint?.includes('x') && ends(sets.value)[1] > MOST_SETS_UNASKED) return null;
    line.putAmount('hold', time.value, place, time.to);
    return time.to;
  }
  const reps = countAt(text, place);
  if (!reps) return null;
  line.putAmount('reps', reps.value, place, reps.to);
  const word = at(REPS, text, reps.to)?.[0].length ?? 0;
  const held = word > 0 && text.startsWith(' x ', reps.to + word) ? reps.to + word + 3 : null;
  const each = held === null ? null : timeAt(text, held);
  if (!each || held === null) return reps.to + word;
  line.putAmount('holdInRep', each.value, held, each.to);
  return each.to;
}
