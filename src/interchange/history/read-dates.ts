import type { DayOrder } from '../../core/training/import-choices.ts';
import { type FileTime, isAhead } from './local-time.ts';
import { monthsAmong } from './month-names.ts';

export interface DateReader {
  /** Null when the text is not a date of the calendar. */
  readonly read: (text: string) => FileTime | null;
  /** How "3/4/2025" is read; null when no date of the file has to be read either way. */
  readonly order: DayOrder | null;
  /** No date of the file shows which order is meant. */
  readonly isOrderGuessed: boolean;
}

const MINUTE_MS = 60_000;
const YEAR_FIRST = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})[./\- ]{1,2}(\d{1,2})[./\- ]{1,2}(\d{4}|\d{2})(?!\d)/;
const TIME = /(?:^|\D)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(.*)$/;
const ZONE = /^(Z|[+-]\d{2}:?\d{2})$/;
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;
const AFTERNOON = /p\.?\s?m\b|nachm|下午|오후|午後|μμ/i;
const MORNING = /a\.?\s?m\b|vorm|上午|오전|午前|πμ/i;

function timeIn(text: string): { readonly ms: number; readonly zone: string | null } | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hour = '', minute = '', second = '0', rest = ''] = found;
  const isLate = AFTERNOON.test(text);
  const hours = isLate || MORNING.test(text) ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return {
    ms: (hours * 3600 + Number(minute) * 60 + Number(second)) * 1000,
    zone: ZONE.test(rest.trim()) ? rest.trim() : null,
  };
}

function zoneMs(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE_MS;
}

/** A day as it is written, 0 for January; null when the calendar has none. */
function dayAt(year: number, month: number, day: number): number | null {
  const full = year < 100 ? 2000 + year : year;
  const at = Date.UTC(full, month, day);
  const date = new Date(at);
  const isThere = date.getUTCMonth() === month && date.getUTCDate() === day;
  return isThere && full >= 1970 && full < 2200 ? at : null;
}

const withTime = (at: number | null, rest: string): FileTime | null => {
  if (at === null) return null;
  if (!/\d/.test(rest)) return { kind: 'day', at };
  const time = timeIn(rest);
  if (!time) return null;
  return time.zone === null
    ? { kind: 'clock', at: at + time.ms }
    : { kind: 'instant', at: at + time.ms - zoneMs(time.zone) };
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The most different words that are read: a column of dates has few. */
const MOST_WORDS = 400;

function monthsIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) {
    if (counts.has(word) || counts.size < MOST_WORDS) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size > 0 ? monthsAmong(counts) : counts;
}

/** "8 Apr 2026, 16:50", "Apr 8, 2026, 4:50 PM", "2026年4月8日 16:50", "8 de abr. de 2026". */
function readNamed(written: string, months: ReadonlyMap<string, number>): FileTime | null {
  const text = written.toLowerCase();
  const name = wordsIn(text).find((word) => months.has(word));
  const month = months.get(name ?? '');
  if (name === undefined || month === undefined) return null;
  const year = /\d{4}/.exec(text);
  if (!year) return null;
  const isFirst = year.index < text.indexOf(name);
  const end = isFirst ? text.indexOf(name) + name.length : year.index + 4;
  const day = isFirst ? /\d{1,2}/.exec(text.slice(end)) : /\d{1,2}/.exec(text.slice(0, year.index));
  if (!day) return null;
  const rest = text.slice(isFirst ? end + day.index + day[0].length : end);
  return withTime(dayAt(Number(year[0]), month, Number(day[0])), rest);
}

function orderOf(texts: readonly string[]): DayOrder | null {
  for (const text of texts) {
    const [, first, second] = YEAR_LAST.exec(text) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    // No country writes the month first with points.
    if (first !== undefined && text.includes('.')) return 'day-first';
  }
  return null;
}

const readNumbered = (text: string, order: DayOrder): FileTime | null => {
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const [whole, a, b, year] = last;
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return withTime(dayAt(Number(year), Number(month) - 1, Number(day)), text.slice(whole.length));
};

/** The order of day and month that puts no date after `now`, where the other order does; null where both or neither do. */
function orderByNow(texts: readonly string[], now: number): DayOrder | null {
  const isPast = (order: DayOrder) =>
    texts.every((text) => {
      const time = readNumbered(text, order);
      return !time || !isAhead(time, now);
    });
  const [dayFirst, monthFirst] = [isPast('day-first'), isPast('month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/**
 * Reads the dates of a file, which are all written alike: the names of months are those of one language, and one date
 * with a day beyond 12 tells the order of all, as does one that would be ahead of `now`. `otherwise`: the order where no
 * date tells.
 */
export function dateReader(texts: Iterable<string>, otherwise: DayOrder, now: number): DateReader {
  const all = [...new Set(texts)].map((text) => text.trim());
  const numbered = all.filter((text) => YEAR_LAST.test(text));
  const told = orderOf(numbered) ?? orderByNow(numbered, now);
  const order = told ?? otherwise;
  const named = all.filter((text) => !YEAR_FIRST.test(text) && !YEAR_LAST.test(text));
  const months = monthsIn(named);
  const readOne = (text: string): FileTime | null => {
    const first = YEAR_FIRST.exec(text);
    if (first) {
      const [whole, year, month, day] = first;
      return withTime(dayAt(Number(year), Number(month) - 1, Number(day)), text.slice(whole.length));
    }
    return YEAR_LAST.test(text) ? readNumbered(text, order) : readNamed(text, months);
  };
  const read = new Map<string, FileTime | null>();
  return {
    read(text) {
      const known = read.get(text);
      if (known !== undefined) return known;
      const time = readOne(text.trim());
      read.set(text, time);
      return time;
    },
    order: numbered.length > 0 ? order : null,
    isOrderGuessed: numbered.length > 0 && told === null,
  };
}
