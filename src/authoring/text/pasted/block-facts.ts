import { isClockKind } from '../../../core/routine/routine.ts';
import type { Amount, Said } from '../../../core/routine/said.ts';
import { nearest } from '../../shape/nearest.ts';
import type { LineReader } from '../line-reader.ts';
import { FILLERS } from '../plain-words.ts';
import { asPurpose, PURPOSE } from '../purpose-of.ts';
import { at, countAt, ends, isDigit, timeAt } from '../quantity.ts';
import * as say from './block-patterns.ts';

const MINUTE = 60;

const WORDS_OF_FACTS = [
  'rest',
  'rounds',
  'superset',
  'circuit',
  'tabata',
  'emom',
  'amrap',
  'interval',
  'ladder',
  'between',
];

/** What is done with words that are not facts. */
export type OtherWords = 'told' | 'kept' | 'refused';

/** Reads the facts of a heading besides its name, or of a line about the block above. */
export class BlockFacts {
  private readonly line: LineReader;
  private readonly text: string;
  /** Words that are not facts. */
  strange = 0;

  constructor(line: LineReader, text: string) {
    this.line = line;
    this.text = text;
  }

  /**
   * Reads from one place to another. Other words are `told` (reported if they contain a number or look like a fact),
   * `kept`, or `refused`: the reading ends at the first.
   */
  readAll(from: number, to: number, others: OtherWords): void {
    let place = this.skip(from);
    while (place < Math.min(to, this.text.length)) {
      place = this.skip(this.fact(place) ?? this.aside(place, others === 'told'));
      if (others === 'refused' && this.strange > 0) return;
    }
  }

  private skip(from: number): number {
    let place = from;
    for (;;) {
      const separator = this.after(say.SEPARATORS, place);
      const to = separator ?? this.after(FILLERS, place);
      if (to === null || (separator === null && this.isKept(place))) return place;
      place = to;
    }
  }

  /** Whether a fact begins here that starts with a word to skip. */
  private isKept(from: number): boolean {
    return (this.scheme(from) ?? this.after(say.ALL_LINES, from) ?? this.after(say.NEXT_LINE, from)) !== null;
  }

  private after(pattern: RegExp, from: number): number | null {
    const match = at(pattern, this.text, from);
    return match && from + match[0].length;
  }

  private scheme(from: number): { kind: NonNullable<Said['scheme']>; to: number } | null {
    for (const [pattern, kind] of say.SCHEMES) {
      const to = this.after(pattern, from);
      if (to !== null && this.after(say.NO_LETTER, to) !== null) return { kind, to };
    }
    return null;
  }

  private fact(from: number): number | null {
    if (!isDigit(this.text, from) && this.after(say.STARTS, from) === null) return null;
    return this.clock(from) ?? this.words(from) ?? this.rests(from) ?? this.numbers(from);
  }

  private clock(from: number): number | null {
    const { line, text } = this;
    const emom = at(say.EMOM, text, from);
    if (emom) {
      line.put('scheme', 'emom', from, from + emom[0].trimEnd().length);
      return this.emom(from + emom[0].length, Number(emom[1] ?? 1) * MINUTE);
    }
    const every = this.after(say.EVERY, from);
    const each = every === null ? null : timeAt(text, every);
    if (each) {
      if (!line.has('scheme')) line.put('scheme', 'emom', from, each.to);
      return this.emom(this.after(/\s*(?:for|x|×|,)?\s*/iuy, each.to) ?? each.to, ends(each.value)[0]);
    }
    const amrap = this.after(say.AMRAP, from);
    if (amrap !== null) {
      line.put('scheme', 'amrap', from, from + text.slice(from, amrap).trimEnd().length);
      return this.time('time', amrap) ?? amrap;
    }
    const cap = this.after(say.CAP, from);
    if (cap !== null) return this.time('cap', cap);
    const time = timeAt(text, from);
    const after = time && this.after(/\s*(?:time )?cap(?!\p{L})/iuy, time.to);
    if (time && after !== null) line.putAmount('cap', time.value, from, after, true);
    if (after !== null) return after;
    const named = time && this.after(/\s*amrap(?!\p{L})/iuy, time.to);
    if (time && named !== null) {
      line.put('scheme', 'amrap', time.to, named);
      line.putAmount('time', time.value, from, time.to, true);
    }
    return named;
  }

  /** The length of an EMOM: its minutes, its rounds, or "10 x 90s". */
  private emom(from: number, every: number): number {
    const { line, text } = this;
    const count = countAt(text, from);
    const times = count && this.after(say.TIMES, count.to);
    const each = times === null ? null : timeAt(text, times);
    if (count && each) {
      line.putAmount('rounds', count.value, from, count.to, true);
      line.putAmount('every', each.value, each.to - 1, each.to, true);
      return each.to;
    }
    const all = timeAt(text, from);
    if (all || count) line.fields.every = every;
    if (all)
      line.putAmount('rounds', Math.max(1, Math.round(ends(all.value)[0] / every)), from, all.to, true);
    else if (count) line.putAmount('rounds', count.value, from, count.to, true);
    return all?.to ?? (count ? (this.after(say.ROUNDS, count.to) ?? count.to) : from);
  }

  /** A time; a number without a unit is reported. */
  private time(key: 'time' | 'cap' | 'rest' | 'work', from: number): number | null {
    const { line, text } = this;
    const single = key === 'time' || key === 'cap';
    const time = timeAt(text, from);
    if (time) {
      line.putAmount(key, time.value, from, time.to, single);
      return time.to;
    }
    const count = countAt(text, from);
    if (!count) return null;
    const units = single ? ['min', 's'] : ['s', 'min'];
    line.mark('aside', from, count.to);
    line.tell(
      { code: 'no-unit' },
      from,
      count.to,
      units.map((unit) => ({ from: count.to, to: count.to, text: unit })),
    );
    return count.to;
  }

  private words(from: number): number | null {
    const { line, text } = this;
    const rungs = this.after(say.LADDER, from);
    const list = rungs === null ? this.rungs(say.THREE_RUNGS, from) : this.rungs(say.RUNGS, rungs);
    if (list !== null) {
      if (rungs !== null && !line.has('scheme')) line.put('scheme', 'ladder', from, rungs);
      return list;
    }
    const found = this.scheme(from);
    if (found) {
      line.put('scheme', found.kind, from, found.to);
      return found.to;
    }
    const all = this.after(say.ALL_LINES, from);
    if (all !== null) line.put('each', 'all', from, all);
    const next = this.after(say.NEXT_LINE, from);
    if (next !== null) line.put('each', 'next', from, next);
    const id = at(say.ID, text, from);
    const idEnd = id && from + id[0].length;
    if (id && idEnd !== null) line.put('id', id[1] ?? '', from, idEnd);
    const purpose = at(PURPOSE, text, from);
    const purposeEnd = purpose && from + purpose[0].length;
    const said = asPurpose(purpose?.[1] ?? '');
    if (said && purposeEnd !== null) line.put('purpose', said, from, purposeEnd);
    return all ?? next ?? idEnd ?? purposeEnd;
  }

  private rungs(pattern: RegExp, from: number): number | null {
    const match = at(pattern, this.text, from);
    if (!match) return null;
    const list = match[0].split(/\D+/).map(Number);
    const to = from + match[0].length;
    if (list.length <= 20 && list.every((each) => each >= 1 && each <= 100))
      this.line.put('ladder', list, from, to);
    else this.line.tell({ code: 'out-of-range', low: 1, high: 100, unit: null }, from, to);
    return to;
  }

  private rests(from: number): number | null {
    const { line, text } = this;
    const none = this.after(say.NO_REST, from);
    if (none !== null) {
      line.put('rest', 0, from, none);
      return none;
    }
    const work = this.after(say.WORK, from);
    if (work !== null && timeAt(text, work)) return this.time('work', work);
    const named = this.after(say.REST, from);
    const time = timeAt(text, named ?? from);
    if (!time) return named !== null && countAt(text, named) ? this.time('rest', named) : null;
    const isWork = named === null ? this.after(say.IS_WORK, time.to) : null;
    const slash = this.after(say.SLASH, isWork ?? time.to);
    const rest = slash === null ? null : timeAt(text, slash);
    if (isWork !== null || rest) line.putAmount('work', time.value, from, time.to);
    if (rest && slash !== null) {
      line.putAmount('rest', rest.value, slash, rest.to);
      return this.after(say.IS_REST, rest.to) ?? rest.to;
    }
    if (isWork !== null) return isWork;
    return this.restAfter(from, time, named !== null);
  }

  private restAfter(from: number, time: { value: Amount; to: number }, named: boolean): number | null {
    const { line, text } = this;
    const rest = at(/\s*(?:of )?(?:rest|recovery|off|break)(?!\p{L})/iuy, text, time.to);
    const place = time.to + (rest?.[0].length ?? 0);
    const runs = this.after(say.BETWEEN_RUNS, place);
    const rounds = this.after(say.BETWEEN_ROUNDS, place);
    const slots = this.after(say.BETWEEN, place);
    const key = runs !== null ? 'between' : rounds !== null ? 'roundRest' : 'rest';
    const to = runs ?? rounds ?? slots ?? (named || rest ? place : null);
    if (to !== null) line.putAmount(key, time.value, from, to, key === 'between');
    return to;
  }

  private numbers(from: number): number | null {
    const { line, text } = this;
    const length = this.after(say.LENGTH, from);
    if (length !== null) {
      line.mark('aside', from, length);
      return length;
    }
    const again = this.after(say.AGAIN, from);
    const count = countAt(text, again ?? from);
    if (!count) return null;
    const { value, to } = count;
    const rounds = again === null ? this.after(say.ROUNDS, to) : to;
    const times = this.after(say.TIMES, to);
    if (rounds !== null || (times !== null && timeAt(text, times))) {
      line.putAmount('rounds', value, from, rounds ?? to);
      return this.forTime(rounds ?? times ?? to);
    }
    const justTimes = this.after(say.JUST_TIMES, to);
    if (justTimes !== null) {
      const clock = isClockKind(line.fields.scheme);
      line.putAmount(clock ? 'times' : 'rounds', value, from, justTimes, clock);
      return justTimes;
    }
    const sets = this.after(say.SETS, to);
    if (sets !== null) line.putAmount('sets', value, from, sets);
    return sets;
  }

  /** "3 rounds for time". */
  private forTime(from: number): number {
    const to = this.after(/\s*for time(?!\p{L})/iuy, from);
    if (to !== null && !this.line.has('scheme')) this.line.put('scheme', 'for-time', from, to);
    return to ?? from;
  }

  private aside(from: number, told: boolean): number {
    const { line, text } = this;
    const word = at(say.WORD, text, from)?.[0] ?? text.charAt(from);
    const to = from + word.length;
    // "Superset B".
    if (!/^[A-H]\d?$/.test(word)) this.strange += 1;
    if (!told) return to;
    line.mark('aside', from, to);
    const meant = /^\p{L}{4,}$/u.test(word) ? nearest(word, WORDS_OF_FACTS) : null;
    const mends = meant === null ? [] : [{ from, to, text: meant }];
    if (meant !== null || /\d/.test(word)) line.tell({ code: 'expected', expected: 'fact' }, from, to, mends);
    return to;
  }
}
