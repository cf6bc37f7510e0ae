import type { KnownNames } from './known-names.ts';
import type { Reading } from './line.ts';
import type { LineReader } from './line-reader.ts';
import { hasPlainWord } from './plain-words.ts';
import { at, countAt, ends, timeAt } from './quantity.ts';
import { MAX_REPS, MOST_SETS_UNASKED, readSlot, type SlotReader } from './read-slot.ts';
import { factAt, SLOT_FACTS, SLOT_SIGNS } from './written-facts.ts';

const JOINT = /\s?x\s?(?=\d|max)| sets of (?=\d|max)/y;
const MAX = /max(?![\p{L}\d])/uy;
const SETS = / sets(?![\p{L}\d])/uy;
const REPS = / reps(?![\p{L}\d])/uy;
const GAP = /[\s,()]+|(?=\/)|$/y;
const NAME = /["\p{L}]/uy;
/** A name that begins with one of these can be taken for a fact where it follows a dose. */
const LIKE_A_FACT =
  /(?:split|half|together|optional|if|each|per|every|on|for|a|both|left|l\/r|e\/s|ea|unilateral|rpe|max(?:imum)?|amrap|failure|as|to|x)(?!\p{L})/iuy;
/** A name that begins with one of these can be taken for that of a block. */
const LIKE_A_BLOCK = /part|block|phase|station/iuy;
/** A line that can be a heading: bold, or in marks that nobody knows. */
export const isMarked = (raw: string, text: string): boolean =>
  /^\s*(?:\*\*|__)/.test(raw) || /[*_`~|]/.test(text);

/** Reads a slot as it is written; null for any other. */
export function readWrittenSlot(
  raw: string,
  text: string,
  context: { readonly known: KnownNames; readonly bare: boolean },
): Reading | null {
  if (isMarked(raw, text)) return null;
  const slot = readSlot(raw, text, context, slotReader);
  if (!slot) return null;
  for (const { code } of slot.problems) if (code !== 'max' && code !== 'unknown-exercise') return null;
  const name = slot.tokens.find(({ key }) => key === 'exercise');
  if (!slot.problems.some(({ code }) => code === 'unknown-exercise') || !name) return slot;
  const words = text.slice(name.from, name.to);
  if (words.startsWith('"')) return slot;
  return slot.tokens[0] === name && hasPlainWord(words) && !at(LIKE_A_BLOCK, words, 0) ? slot : null;
}

const slotReader = (line: LineReader, raw: string, text: string): SlotReader => ({
  leading: (from) => {
    const to = doseAt(line, text, from);
    return to !== null && text.charAt(to) === ' ' && at(NAME, text, to + 1) && !at(LIKE_A_FACT, text, to + 1)
      ? to + 1
      : from;
  },
  readAll: (from) => {
    let place = from;
    for (;;) {
      const gap = at(GAP, text, place)?.[0];
      if (gap === undefined) return false;
      place += gap.length;
      if (place >= text.length) return true;
      const next =
        factAt(SLOT_SIGNS, line, raw, text, place) ??
        (/[,(]/.test(gap) ? factAt(SLOT_FACTS, line, raw, text, place) : null) ??
        doseAt(line, text, place);
      if (next === null || line.problems.some(({ code }) => code !== 'max')) return false;
      place = next;
    }
  },
});

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
    line.put('reps', MAX_REPS, place, to);
    line.tell({ code: 'max' }, place, to, [], 'asks');
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
