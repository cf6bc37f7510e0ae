import { isClockKind } from '../../core/routine/routine.ts';
import type { Said } from '../../core/routine/said.ts';
import type { Reading } from './line.ts';
import { LineReader, mostLetters } from './line-reader.ts';
import { unquoted } from './mask.ts';
import { hasPlainWord, isFiller, isPlainWord } from './plain-words.ts';
import { purposeAt } from './purpose-of.ts';
import { at, countAt, ends, QUOTED, timeAt } from './quantity.ts';
import { BLOCK_FACTS, factAt } from './written-facts.ts';

const MINUTE = 60;
/** What can stand between the name of a block and its facts. */
export const JOINTS = /\s*:(?!\d)|\s*\(|\s+[-–—]+\s|,\s/g;
const GAP = /\s*[,:()][\s,:()]*|$/y;
const CLOCK = /(?:emom|amrap|ladder|cap) |(?=\d)/iy;
const RUNGS = /\d{1,3}(?:-\d{1,3})*(?=[,)]|$)/y;
const WORD = /[^\s,;()[\]|:]+/g;

/** Completes the facts: a scheme that is not named is recognised by the facts that only it has. */
function settle(fields: Said, name: string): void {
  if (fields.scheme === 'circuit' && fields.work !== undefined) fields.scheme = 'interval';
  if (fields.scheme === undefined) {
    if (fields.work !== undefined) fields.scheme = /tabata/i.test(name) ? 'tabata' : 'interval';
    else if (fields.time !== undefined) fields.scheme = 'amrap';
    else if (fields.cap !== undefined) fields.scheme = 'for-time';
    else if (fields.ladder !== undefined) fields.scheme = 'ladder';
    else if (fields.rounds !== undefined) fields.scheme = 'circuit';
  }
}

/** A heading with this name and these facts. */
export function headingOf(line: LineReader, name: string, from: number, to: number): Reading {
  settle(line.fields, name);
  line.putText(name, mostLetters('name'), from, to);
  return line.as('block');
}

/** "8 x 20s/10s", "emom 10 x 90s", "amrap 12min", "ladder 21-15-9", "cap 20min". */
function clockAt(line: LineReader, text: string, from: number): number | null {
  const said = at(CLOCK, text, from)?.[0];
  if (said === undefined) return null;
  const start = from + said.length;
  const scheme = said.trim().toLowerCase();
  const time = timeAt(text, start);
  if (scheme === 'ladder') {
    const rungs = at(RUNGS, text, start);
    if (!rungs) return null;
    const to = start + rungs[0].length;
    const list = rungs[0].split('-').map(Number);
    if (list.length > 20 || list.some((each) => each < 1 || each > 100)) return null;
    line.put('ladder', list, start, to);
    if (!line.has('scheme')) line.put('scheme', 'ladder', from, start);
    return to;
  }
  if (time) {
    if (!scheme) return null;
    if (scheme !== 'cap') line.put('scheme', scheme as 'emom', from, start - 1);
    if (scheme === 'emom') {
      line.fields.every = MINUTE;
      line.putAmount('rounds', Math.max(1, Math.round(ends(time.value)[0] / MINUTE)), start, time.to, true);
    } else line.putAmount(scheme === 'cap' ? 'cap' : 'time', time.value, start, time.to, true);
    return time.to;
  }
  const count = countAt(text, start);
  const times = count && text.startsWith(' x ', count.to) ? count.to + 3 : null;
  const each = times === null ? null : timeAt(text, times);
  if (!count || !each || times === null) return null;
  if (scheme === 'emom') {
    line.put('scheme', 'emom', from, start - 1);
    line.putAmount('rounds', count.value, start, count.to, true);
    line.putAmount('every', each.value, each.to - 1, each.to, true);
    return each.to;
  }
  const rest = !scheme && text.startsWith('/', each.to) ? timeAt(text, each.to + 1) : null;
  if (!rest) return null;
  line.putAmount('rounds', count.value, start, count.to);
  line.putAmount('work', each.value, times, each.to);
  line.putAmount('rest', rest.value, each.to + 1, rest.to);
  return rest.to;
}

/** Reads facts and nothing else; null if there is anything else. */
function factsIn(raw: string, whole: string, from: number, to: number): LineReader | null {
  const text = whole.slice(0, to);
  const line = new LineReader();
  let place = from + (at(GAP, text, from)?.[0].length ?? 0);
  while (place < to) {
    const end = factAt(BLOCK_FACTS, line, raw, text, place) ?? clockAt(line, text, place);
    const gap = end === null ? null : at(GAP, text, end);
    if (end === null || !gap || line.problems.length > 0) return null;
    if (line.has('times') && !isClockKind(line.fields.scheme)) return null;
    place = end + gap[0].length;
  }
  return line.tokens.length > 0 ? line : null;
}

/**
 * Reads a name whose words are no facts, besides the purposes that it may say; null where some may be. Only its last
 * word may be a number.
 */
function plainName(text: string, from: number, to: number): LineReader | null {
  const line = new LineReader();
  const words = [...text.slice(from, to).matchAll(WORD)];
  const numbered = /^\d+$/.test(words.at(-1)?.[0] ?? '');
  if (numbered) words.pop();
  for (const { 0: word, index } of words) {
    const purpose = purposeAt(text, from + index);
    if (purpose?.to === from + index + word.length)
      line.put('purpose', purpose.value, from + index, purpose.to);
    else if (!isPlainWord(word, numbered) && !isFiller(word)) return null;
  }
  return line.problems.length > 0 ? null : line;
}

/** Reads a heading as it is written; null for any other. `text`: the masked line without what marks it as one. */
export function readWrittenBlock(raw: string, text: string): Reading | null {
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  if (text.endsWith(':', end)) return null;
  const quoted = at(QUOTED, text, start);
  if (quoted) {
    const to = start + quoted[0].length;
    const line = to < end ? factsIn(raw, text, to, end) : new LineReader();
    return line && headingOf(line, unquoted(raw.slice(start, to)), start, to);
  }
  for (const { 0: joint, index } of text.slice(0, end).matchAll(JOINTS)) {
    if (index <= start) continue;
    const line = factsIn(raw, text, index, end);
    if (line) {
      const name = raw.slice(start, index).trim();
      const to = start + name.length;
      if (line.fields.scheme === undefined && !plainName(text, start, to)) {
        if (line.fields.work === undefined || name.toLowerCase() !== 'tabata') return null;
      }
      return headingOf(line, name, start, to);
    }
    if (joint.includes(':') || !hasPlainWord(text.slice(index, end))) return null;
  }
  const line = factsIn(raw, text, start, end) ?? plainName(text, start, end);
  if (!line) return null;
  // A block that names no purpose gets it from its name.
  delete line.fields.purpose;
  return headingOf(line, raw.slice(start, end).trim(), start, end);
}
