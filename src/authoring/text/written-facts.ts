import type { Load } from '../../core/routine/said.ts';
import { doseFields } from '../dose-file.ts';
import type { FieldName } from './line.ts';
import { type LineReader, mostLetters } from './line-reader.ts';
import { unquoted } from './mask.ts';
import { purposeAt } from './purpose-of.ts';
import { at, countAt, type Found, timeAt, writeCount, writeTime } from './quantity.ts';

/** How a value is found at a place, and written. `raw`: the line with the letters between its quotes. */
interface Kind {
  readonly at: (text: string, from: number, raw: string) => Found<unknown> | null;
  readonly write: (value: never) => string;
}

/** A fact of a line: its field, the letters before its value, the value, and the letters after it. */
type Fact = readonly [key: FieldName, before: string, kind: Kind, after?: string];

const time: Kind = { at: timeAt, write: writeTime };
const count: Kind = { at: countAt, write: writeCount };

/** Not a range. */
const one = ({ at: find, write }: Kind): Kind => ({
  at: (text, from, raw) => {
    const found = find(text, from, raw);
    return typeof found?.value === 'number' ? found : null;
  },
  write,
});

/** Letters of this form; what they mean, null for none. */
const form = <Value>(
  pattern: RegExp,
  read: (letters: string) => Value | null,
  write: (value: Value) => string = String,
): Kind => ({
  at: (text, from, raw) => {
    const to = from + (at(pattern, text, from)?.[0].length ?? 0);
    const value = to > from ? read(raw.slice(from, to)) : null;
    return value === null ? null : { value, to };
  },
  write,
});

/** A fact that is only words. */
const says = (value: unknown): Kind => ({ at: (_, from) => ({ value, to: from }), write: () => '' });

const shortWord = (quoted: string): string | null => {
  const word = unquoted(quoted);
  return Array.from(word).length > mostLetters('switchAtHalf') ? null : word;
};

function tempoOf(letters: string): string | null {
  const tempo = letters.split('-').map(Number).join('-');
  return doseFields.tempo.form?.pattern.test(tempo) ? tempo : null;
}

const PLACES = ['', 'first', 'second', 'third'];

const LOAD = /RPE [\d.]+(?:-[\d.]+)?|[\d.]+(?:-[\d.]+)? left|-?\d{1,3}(?:\.\d{1,2})? (?:kg|lb)/y;
const EFFORT = /^\d{1,2}(?:\.5)?$/;

function loadOf(letters: string): Load | null {
  const effort = letters.replace(/RPE | left/, '');
  if (effort === letters) {
    const [value, kind] = letters.split(' ');
    return { kind: kind as 'kg', value: Number(value) };
  }
  const kind = letters.startsWith('R') ? 'rpe' : 'left';
  const parts = effort.split('-');
  if (!parts.every((part) => EFFORT.test(part))) return null;
  const [low = 0, high = low] = parts.map(Number);
  return { kind, value: low === high ? low : [low, high] };
}

/** "20 kg", "RPE 8", "2 left". */
export const writeLoad = ({ kind, value }: Load): string =>
  kind === 'rpe' ? `RPE ${writeCount(value)}` : `${writeCount(value)} ${kind}`;

/** The facts of a slot that can follow a space. The others are written after a comma or in brackets. */
export const SLOT_SIGNS: readonly Fact[] = [
  ['sides', '/side', says('each')],
  ['sides', 'each side', says('each')],
  ['load', '@ ', form(LOAD, loadOf, writeLoad)],
];

/** Sides that can follow a dose. After a name they could be a part of it. */
export const SLOT_SIDES: readonly Fact[] = [
  ['sides', 'split', says('split')],
  ['sides', 'together', says('both')],
];

/** The facts of a slot besides its dose, in the order in which they are written. */
export const SLOT_FACTS: readonly Fact[] = [
  ['tempo', 'tempo ', form(/\d+(?:-\d+){3}/y, tempoOf)],
  ['rest', 'rest ', time],
  ['rest', 'no rest', says(0)],
  ['shortest', 'shortest ', one(time)],
  ['switchAtHalf', 'then ', form(/"[^"]*"/y, shortWord, JSON.stringify)],
  ['fewestSets', 'fewest ', one(count), ' sets'],
  ['optional', 'optional', says(true)],
  [
    'dropOrder',
    'set aside ',
    form(
      /first|second|third|\d{1,2}th/y,
      (place) => (PLACES.indexOf(place) > 0 ? PLACES.indexOf(place) : Number.parseInt(place, 10)),
      (place: number) => PLACES[place] ?? `${place}th`,
    ),
  ],
  ['id', 'id ', form(/[a-z0-9]+(?:[-.][a-z0-9]+)*/y, String)],
];

/** The facts of a routine. */
export const HEAD_FACTS: readonly Fact[] = [
  ['minutes', '', count, ' min'],
  ['timesAWeek', '', count, 'x a week'],
  ['consecutiveDays', 'not on consecutive days', says(false)],
  ['consecutiveDays', 'any day', says(true)],
];

/** The facts of a block besides its clock. */
export const BLOCK_FACTS: readonly Fact[] = [
  ['scheme', 'superset', says('superset')],
  ['scheme', 'circuit', says('circuit')],
  ['scheme', 'interval', says('interval')],
  ['scheme', 'tabata', says('tabata')],
  ['scheme', 'for time', says('for-time')],
  ['rounds', '', count, ' rounds'],
  ['rest', 'rest ', time],
  ['rest', 'no rest', says(0)],
  ['roundRest', '', time, ' between rounds'],
  ['between', '', one(time), ' between times'],
  ['times', '', one(count), ' times'],
  ['sets', '', count, ' sets'],
  ['each', 'each minute all', says('all')],
  ['id', 'id ', form(/[a-z0-9]+(?:-[a-z0-9]+)*/y, String)],
  ['purpose', '', { at: purposeAt, write: String }],
];

const GOES_ON = /[^\s,:()]/;

/** Reads the fact that stands at a place, and returns its end; null where none does. */
export function factAt(
  facts: readonly Fact[],
  line: LineReader,
  raw: string,
  text: string,
  from: number,
): number | null {
  for (const [key, before, kind, after = ''] of facts) {
    if (!text.startsWith(before, from)) continue;
    const found = kind.at(text, from + before.length, raw);
    if (!found || !text.startsWith(after, found.to)) continue;
    const to = found.to + after.length;
    if (GOES_ON.test(text.charAt(to))) continue;
    const { value } = found;
    if (typeof value === 'number' || Array.isArray(value)) line.putAmount(key, value as never, from, to);
    else line.put(key, value as never, from, to);
    return to;
  }
  return null;
}

/** A fact as it is written. */
export function writtenFact(facts: readonly Fact[], key: FieldName, value: unknown): string {
  const fact = facts.find(([each]) => each === key);
  return fact ? `${fact[1]}${fact[2].write(value as never)}${fact[3] ?? ''}` : '';
}
