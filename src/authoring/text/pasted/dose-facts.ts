import type { Amount } from '../../../core/routine/said.ts';
import type { LineReader } from '../line-reader.ts';
import { at, countAt, distanceAt, ends, isDigit, timeAt } from '../quantity.ts';
import { MOST_SETS_UNASKED, takeMax } from '../read-written-slot.ts';
import * as say from './slot-patterns.ts';

/** Reads the dose of a line: sets, reps, holds, and the rest written beside them. */
export class DoseFacts {
  protected readonly line: LineReader;
  protected readonly raw: string;
  protected readonly text: string;

  constructor(line: LineReader, raw: string, text: string) {
    this.line = line;
    this.raw = raw;
    this.text = text;
  }

  /** The end of the word of a pattern. */
  protected after(pattern: RegExp, from: number): number | null {
    const match = at(pattern, this.text, from);
    return match && from + match[0].length;
  }

  protected amount(
    key: 'rest' | 'hold' | 'shortest',
    found: { value: Amount; to: number },
    from: number,
  ): number {
    this.line.putAmount(key, found.value, from, found.to, key === 'shortest');
    return found.to;
  }

  /** Reads a dose or a part of one. `leads`: the name comes after it. */
  dose(from: number, leads = false): number | null {
    const { line, text } = this;
    const max = isDigit(text, from) ? null : this.max(from);
    if (max !== null) return max;
    const start = isDigit(text, from) ? from : (this.after(say.TIMES_BEFORE, from) ?? from);
    const distance = distanceAt(text, start);
    if (distance !== null) {
      line.mark('aside', start, distance);
      line.tell({ code: 'distance' }, start, distance);
      return distance;
    }
    if (!line.has('hold') && !line.has('reps')) {
      const time = timeAt(text, start);
      if (time) return this.hold(time, start);
    }
    const count = countAt(text, start);
    return count && this.count(count, start, leads);
  }

  /** Reads a "max". Beside a number, the number counts. A "max hold" sets nothing and asks for a time. */
  private max(from: number): number | null {
    const { line, text } = this;
    const held = this.after(say.MAX_HOLD, from);
    const to = held ?? this.after(say.MAX, from);
    if (to === null || say.SHORT_OF.test(text.slice(0, from))) return null;
    if (line.has('reps') || line.has('hold')) {
      const dash = /(?<=\d\s?)[-–]\s?$/.exec(text.slice(0, from));
      return this.openEnd(dash?.index ?? from, to);
    }
    if (held === null) takeMax(line, from, to);
    else {
      line.mark('aside', from, to);
      line.tell({ code: 'max-hold' }, from, to, [{ from, to, text: '20-60s' }]);
    }
    return to;
  }

  /** Takes words or a sign that make the number before them a low end, such as "or more" or "+". */
  protected openEnd(from: number, to: number): number {
    this.line.mark('aside', from, to);
    this.line.tell({ code: 'open-end' }, from, to, [{ from, to, text: '' }], 'asks');
    return to;
  }

  private hold(time: { value: Amount; to: number }, from: number): number {
    this.amount('hold', time, from);
    const on = this.after(say.IS_WORK, time.to) ?? time.to;
    const slash = this.after(say.SLASH, on);
    const rest = slash === null ? null : timeAt(this.text, slash);
    if (rest && slash !== null) {
      return this.amount('rest', { ...rest, to: this.after(say.IS_REST, rest.to) ?? rest.to }, slash);
    }
    const times = this.line.has('sets') ? null : this.after(say.TIMES, on);
    const count = times === null ? null : countAt(this.text, times);
    if (!count || timeAt(this.text, times ?? on)) return on;
    this.line.putAmount('sets', count.value, times ?? on, count.to);
    return count.to;
  }

  private count({ value, to }: { value: Amount; to: number }, from: number, leads: boolean): number | null {
    const { line, text } = this;
    const warmUp = this.after(say.WARM_UP_SETS, to);
    if (warmUp !== null) {
      line.mark('aside', from, warmUp);
      return warmUp;
    }
    const sets = this.after(say.SETS, to);
    if (sets !== null) {
      line.putAmount('sets', value, from, to);
      return sets;
    }
    const dosed = line.has('hold') || line.has('reps');
    if (dosed) return null;
    if (this.after(say.BREATHS, to) !== null) return null;
    const named = this.after(say.REPS, to);
    const held = this.after(say.HELD, named ?? to);
    const time = held === null ? null : timeAt(text, held);
    if (time && !this.isRest(time.to) && (named !== null || line.has('sets'))) {
      line.putAmount('reps', value, from, to);
      line.putAmount('holdInRep', time.value, held ?? to, time.to);
      return time.to;
    }
    const times = named === null && !line.has('sets') ? this.after(say.TIMES, to) : null;
    if (times !== null) {
      line.putAmount('sets', value, from, to);
      if (time && held !== null) this.askSets(value, time.value, from, to, held);
      return times;
    }
    line.putAmount('reps', value, from, to);
    return named ?? this.times(from, to, leads);
  }

  /** The end of reps that have an x after them: "12x Squats", "10 x each side". Elsewhere a number is missing after it. */
  private times(from: number, to: number, leads: boolean): number {
    const { line, text } = this;
    const after = line.has('sets') ? null : this.after(say.TIMES_ALONE, to);
    if (after === null) return to;
    const end = to + text.slice(to, after).trimEnd().length;
    if (!leads && this.after(say.SIDES, after) === null) {
      line.tell({ code: 'times-what' }, from, end, [{ from: to, to: end, text: ' reps' }], 'asks');
    }
    return end;
  }

  private isRest(from: number): boolean {
    return this.after(say.IS_REST, from) !== null;
  }

  /** "10 x 5s" can mean ten sets, or ten reps that are held. "8 x 20s/10s" can only mean sets. */
  private askSets(sets: Amount, time: Amount, from: number, to: number, held: number) {
    const [, most] = ends(sets);
    const after = timeAt(this.text, held)?.to ?? held;
    if (
      most <= MOST_SETS_UNASKED ||
      at(say.SLASH, this.text, after) ||
      this.after(say.IS_WORK, after) !== null
    )
      return;
    this.line.tell(
      { code: 'sets-or-reps', count: most, seconds: time },
      from,
      after,
      [
        { from: to, to: held, text: ' sets of ' },
        { from: to, to: held, text: ' reps x ' },
      ],
      'asks',
    );
  }
}
