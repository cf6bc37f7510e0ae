import { doseFields } from '../../dose-file.ts';
import { nearest } from '../../shape/nearest.ts';
import { mostLetters } from '../line-reader.ts';
import { unquoted } from '../mask.ts';
import { at, countAt, isDigit, timeAt } from '../quantity.ts';
import { DoseFacts } from './dose-facts.ts';
import { isSameWeight, loadAt, otherLoadAt } from './load-at.ts';
import * as say from './slot-patterns.ts';

const ORDINALS = ['first', 'second', 'third'];
const WORDS_OF_FACTS = [
  'rest',
  'tempo',
  'optional',
  'shortest',
  'fewest',
  'split',
  'sets',
  'reps',
  'together',
];

/** Reads the facts of a line besides its name, from a place on. */
export class SlotFacts extends DoseFacts {
  /** The end of what can be skipped at a place. */
  skip(from: number): number {
    let place = from;
    for (;;) {
      const gap = this.after(say.SEPARATORS, place) ?? this.after(say.FILLERS, place);
      if (gap === null || this.heldReps(place) !== null) return place;
      place = gap;
    }
  }

  /** Reads to the end of the line. Other words are marked as an aside, and reported if they contain a number. */
  readAll(from: number): void {
    let place = this.skip(from);
    while (place < this.text.length) {
      const starts = isDigit(this.text, place) || this.after(say.STARTS, place) !== null;
      const next = this.choice(place) ?? (starts ? (this.fact(place) ?? this.dose(place)) : null);
      place = this.skip(next ?? this.aside(place));
    }
  }

  /** Reads "or 30 lb", "or band" or "or more". */
  private choice(from: number): number | null {
    const { line, text } = this;
    const more = this.after(say.OR_MORE, from);
    if (more !== null) return this.openEnd(from, more);
    const start = this.after(say.OR, from);
    if (start === null) return null;
    const amount = loadAt(text, start) ?? timeAt(text, start) ?? countAt(text, start);
    const dosed = line.has('reps') || line.has('hold');
    const words = text.slice(start).split(dosed ? say.PART_ENDS : say.NAME_ENDS, 1)[0] ?? '';
    return this.putChoice(from, amount?.to ?? start + words.trimEnd().length);
  }

  /** Tells of a second choice. `begin`: where the first one begins. `texts`: what could be written instead of both. */
  private putChoice(from: number, to: number, begin?: number, texts: readonly string[] = ['']): number {
    const before = this.text.slice(0, from);
    const open = /\s*\(\s*$/.exec(before);
    const closes = open !== null && this.text.charAt(to) === ')';
    const start = begin ?? (closes ? open.index : before.trimEnd().length);
    this.line.mark('aside', from, to);
    const mends = texts.map((text) => ({ from: start, to: closes ? to + 1 : to, text }));
    this.line.tell({ code: 'choice' }, from, to, mends, 'asks');
    return to;
  }

  private fact(from: number): number | null {
    if (isDigit(this.text, from)) return this.rest(from) ?? this.load(from) ?? this.tempoBefore(from);
    return (
      this.held(from) ??
      this.flag(from) ??
      this.rest(from) ??
      this.tempo(from) ??
      this.limits(from) ??
      this.load(from)
    );
  }

  private flag(from: number): number | null {
    const { line } = this;
    for (const [pattern, sides] of [
      [say.SIDES, 'each'],
      [say.SPLIT, 'split'],
      [say.TOGETHER, 'both'],
    ] as const) {
      const to = this.after(pattern, from);
      if (to === null) continue;
      line.put('sides', sides, from, to);
      return to;
    }
    const optional = this.after(say.OPTIONAL, from);
    if (optional !== null) line.put('optional', true, from, optional);
    return optional;
  }

  private rest(from: number): number | null {
    const digit = isDigit(this.text, from);
    const none = digit ? null : this.after(say.NO_REST, from);
    if (none !== null) {
      this.line.put('rest', 0, from, none);
      return none;
    }
    const named = digit ? null : this.after(say.REST, from);
    const time = timeAt(this.text, named ?? from);
    if (named !== null) return time ? this.amount('rest', time, from) : this.withoutUnit(from, named);
    const after = time && this.after(say.IS_REST, time.to);
    if (!time || after === null) return null;
    return this.amount('rest', { ...time, to: after }, from);
  }

  /** A number without a unit where a time is expected; words without a number are an aside. */
  private withoutUnit(from: number, number: number): number | null {
    const count = countAt(this.text, number);
    if (!count) return null;
    const { to } = count;
    this.line.mark('aside', from, to);
    this.line.tell({ code: 'no-unit' }, number, to, [
      { from: to, to, text: 's' },
      { from: to, to, text: 'min' },
    ]);
    return to;
  }

  /** "hold for 3 s" after reps: in each of them. */
  private heldReps(from: number): number | null {
    if (!this.line.has('reps') || this.line.has('holdInRep')) return null;
    return this.after(say.HOLD_EACH, from);
  }

  private held(from: number): number | null {
    const start = this.heldReps(from);
    const time = start === null ? null : timeAt(this.text, start);
    if (!time) return null;
    this.line.putAmount('holdInRep', time.value, from, time.to);
    return time.to;
  }

  /** "3011 tempo". */
  private tempoBefore(from: number): number | null {
    const parts = at(say.TEMPO_PARTS, this.text, from);
    const to = parts && this.after(say.IS_TEMPO, from + parts[0].length);
    if (!parts || to === null) return null;
    return this.putTempo(parts, from, from, to);
  }

  private tempo(from: number): number | null {
    const named = this.after(say.TEMPO, from);
    if (named === null) return null;
    const parts = at(say.TEMPO_PARTS, this.text, named);
    const to = named + (parts?.[0].length ?? at(say.WORD, this.text, named)?.[0].length ?? 0);
    return this.putTempo(parts, from, named, to);
  }

  private putTempo(parts: RegExpExecArray | null, from: number, named: number, to: number): number {
    const [, a, b, c, d, e, f, g, h] = parts ?? [];
    const tempo = (a === undefined ? [e, f, g, h] : [a, b, c, d]).map((each) => Number(each ?? 0)).join('-');
    if (parts && doseFields.tempo.form?.pattern.test(tempo)) this.line.put('tempo', tempo, from, to);
    else {
      this.line.mark('aside', from, to);
      this.line.tell({ code: 'expected', expected: 'tempo' }, named, to);
    }
    return to;
  }

  private limits(from: number): number | null {
    const { line, text } = this;
    const shortest = this.after(say.SHORTEST, from);
    const time = shortest === null ? null : timeAt(text, shortest);
    if (time) return this.amount('shortest', time, from);
    const fewest = this.after(say.FEWEST, from);
    const count = fewest === null ? null : countAt(text, fewest);
    if (count) {
      const to = this.after(say.AFTER_FEWEST, count.to) ?? count.to;
      line.putAmount('fewestSets', count.value, from, to, true);
      return to;
    }
    const then = this.after(say.THEN, from);
    const quoted = then === null ? null : this.after(say.QUOTED, then);
    if (then !== null && quoted !== null) {
      const word = unquoted(this.raw.slice(then, quoted));
      const most = mostLetters('switchAtHalf');
      if (Array.from(word).length > most) line.tell({ code: 'too-long', most }, then, quoted);
      else line.put('switchAtHalf', word, from, quoted);
      return quoted;
    }
    const aside = at(say.ASIDE_FIRST, text, from);
    if (aside) {
      const to = from + aside[0].length;
      line.putAmount(
        'dropOrder',
        Number(aside[2] ?? ORDINALS.indexOf(aside[1]?.toLowerCase() ?? '') + 1),
        from,
        to,
      );
      return to;
    }
    const id = at(say.ID, text, from);
    if (!id) return null;
    line.put('id', id[1] ?? '', from, from + id[0].length);
    return from + id[0].length;
  }

  private load(from: number): number | null {
    const found = loadAt(this.text, from);
    if (!found) return null;
    // The sign belongs to it: an edit replaces both.
    const sign = /@\s*$/.exec(this.text.slice(0, from));
    const also = otherLoadAt(this.text, found.to);
    this.line.put('load', found.value, sign ? sign.index : from, found.to);
    if (!also) return found.to;
    if (isSameWeight(found.value, also.value)) return also.to;
    const { kind } = found.value;
    const unit = isDigit(this.text, found.to - 1) && kind !== 'rpe' ? ` ${kind}` : '';
    const first = this.raw.slice(from, found.to) + unit;
    return this.putChoice(also.begins, also.to, from, [first, this.raw.slice(also.from, also.to)]);
  }

  /** Reads "3 x 10 each side:" before a name, and returns where the name begins. */
  leading(from: number): number {
    const { line } = this;
    let place = from;
    for (let part = 0; part < 4; part++) {
      const next = this.flag(place) ?? this.load(place) ?? this.dose(place, true);
      if (next === null) break;
      place = this.after(say.BETWEEN, next) ?? next;
    }
    return line.has('hold') || line.has('reps') || line.has('sets') ? place : from;
  }

  /**
   * A word that is not a fact. It is reported if it is close to a word of the language, contains a number, begins like a
   * side or is an x.
   */
  private aside(from: number): number {
    const { line, text } = this;
    const word = at(say.WORD, text, from)?.[0] ?? text.charAt(from);
    const to = from + word.length;
    if (word === '+' && /\S/.test(text.charAt(from - 1))) return this.openEnd(from, to);
    const last = line.tokens.at(-1);
    if (last?.key === 'aside' && /^[\s]*$/.test(text.slice(last.to, from))) {
      line.tokens[line.tokens.length - 1] = { ...last, to };
    } else line.mark('aside', from, to);
    const meant = /^\p{L}{4,}$/u.test(word) && last?.key !== 'aside' ? nearest(word, WORDS_OF_FACTS) : null;
    if (meant !== null && meant !== word.toLowerCase()) {
      line.tell({ code: 'expected', expected: 'slot-fact' }, from, to, [{ from, to, text: meant }]);
    } else if (/\d|^\/\p{L}|^[x×]$/iu.test(word))
      line.tell({ code: 'expected', expected: 'slot-fact' }, from, to);
    return to;
  }
}
