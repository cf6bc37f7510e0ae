import { type Day, weekdayOf } from '../../core/training/history/days.ts';
import { clockChanges, type Zone } from '../../core/training/week/time-zone.ts';
import type { Weekday, WeekEntry, WeekPlan } from '../../core/training/week/week-plan.ts';

const DAY_MS = 86_400_000;
const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const YEAR_MS = 365 * DAY_MS;
/** How far ahead clock changes are listed. Calendars that know the time zone by name use their own data. */
const YEARS = 10;
const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Time to change and fill a bottle; a break at the desk needs none. */
const REMIND_BEFORE_MINUTES = 10;

interface Needs {
  /** Name and length of each routine. */
  readonly routine: (id: string) => { readonly name: string; readonly minutes: number } | null;
  readonly zone: Zone;
  /** Wall-clock milliseconds. */
  readonly now: number;
  /** A day on the person's calendar. */
  readonly today: Day;
  /** Names the person, so that the events of two people in one calendar are not taken for each other. */
  readonly owner: string;
  /** The address of the app, to open it from a reminder. */
  readonly address: string;
  /** The text of a reminder below the name of its routine, with the address to open. */
  readonly describe: (address: string) => string;
}

/** SEQUENCE grows from file to file: the seconds since then fit into 31 bits until 2088. */
const FIRST_SECOND = Date.UTC(2020, 0) / 1000;

const two = (value: number) => String(value).padStart(2, '0');

/** "20261123T180000", to the minute, as a clock in UTC shows it. */
const stamp = (utc: number): string =>
  `${new Date(utc).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00`;

/** "20261123T180042" */
const stampSeconds = (utc: number): string =>
  new Date(utc).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

/** A line holds 75 bytes; a character takes at most four (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + length > 74) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += sign;
    bytes += length;
  }
  return [...parts, part].join('\r\n');
}

/** "+0530" */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

function timeZone(zone: Zone, now: number): readonly string[] {
  const from = now - YEAR_MS;
  const first = zone.offsetAt(from);
  const changes = clockChanges(zone, from, now + YEARS * YEAR_MS);
  const lowest = Math.min(first, ...changes.map(({ to }) => to));
  const part = (kind: 'STANDARD' | 'DAYLIGHT', start: number, before: number, after: number) => [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(start + before * MINUTE_MS)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ];
  const kindOf = (minutes: number) => (minutes > lowest ? 'DAYLIGHT' : 'STANDARD');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.name}`,
    ...part(kindOf(first), from, first, first),
    ...changes.flatMap((change) => part(kindOf(change.to), change.at, change.from, change.to)),
    'END:VTIMEZONE',
  ];
}

/** The first day, from `today` on, that is one of the weekdays. */
function firstDay(days: readonly Weekday[], today: Day): Day {
  const ahead = days.map((day) => (day - weekdayOf(today) + 7) % 7);
  return today + Math.min(...ahead);
}

/** In minutes from the start of the day; past midnight they count on. */
function minutesOf({ at }: WeekEntry): readonly number[] {
  if (at.kind === 'once') return [at.minute];
  const span = (at.to - at.from + DAY_MINUTES) % DAY_MINUTES;
  return Array.from({ length: Math.floor(span / at.minutes) + 1 }, (_, i) => at.from + i * at.minutes);
}

/** The weekdays of a time of day, which past midnight are the days after. */
const byDay = (days: readonly Weekday[], minute: number): string =>
  days.map((day) => BYDAY[(day + Math.floor(minute / DAY_MINUTES)) % 7]).join(',');

function events(entry: WeekEntry, needs: Needs): readonly string[] {
  const { zone, now, today, owner, address, describe } = needs;
  const routine = needs.routine(entry.routine);
  if (!routine || entry.days.length === 0) return [];
  const start = firstDay(entry.days, today);
  const before = entry.at.kind === 'once' ? REMIND_BEFORE_MINUTES : 0;
  // One event for each time of day: not every calendar understands several hours in one rule.
  return minutesOf(entry).flatMap((minute, index) => [
    'BEGIN:VEVENT',
    `UID:${entry.routine}-${index + 1}-${owner}@holdfast`,
    `SEQUENCE:${Math.max(0, Math.floor(now / 1000) - FIRST_SECOND)}`,
    `DTSTAMP:${stampSeconds(now)}Z`,
    `LAST-MODIFIED:${stampSeconds(now)}Z`,
    `DTSTART;TZID=${zone.name}:${stamp(start * DAY_MS + minute * MINUTE_MS)}`,
    `DURATION:PT${Math.max(1, routine.minutes)}M`,
    `RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=${byDay(entry.days, minute)}`,
    `SUMMARY:${escaped(routine.name)}`,
    `DESCRIPTION:${escaped(describe(`${address}#/routine/${entry.routine}`))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(routine.name)}`,
    `TRIGGER:${before === 0 ? 'PT0S' : `-PT${before}M`}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
}

/**
 * A week plan as a calendar file (RFC 5545): every entry repeats weekly at the same time on the person's clock, summer
 * and winter, with an alarm. Importing it again replaces what is there: an entry keeps its UID when its days or times
 * change, and its SEQUENCE grows.
 */
export function weekIcs(plan: WeekPlan, needs: Needs): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // oxlint-disable-next-line holdfast/no-sentences -- part of the file format, not shown
    'PRODID:-//Holdfast//Week plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timeZone(needs.zone, needs.now),
    ...plan.flatMap((entry) => events(entry, needs)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
