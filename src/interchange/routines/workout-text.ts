import { kgOf } from '../../core/owns/unit.ts';
import codes from '../fit/exercise-codes.json' with { type: 'json' };
import { type ReadFitMessage, readFit } from '../fit/read-fit.ts';
import { repeats } from '../fit/repeats.ts';

const MESSAGE = { file: 0, workout: 26, step: 27, title: 264 } as const;
const WORKOUT_FILE = 5;
const DURATION = { time: 0, distance: 1, open: 5, repeat: 6, reps: 29 } as const;
const REST = 1;
/** Blocks by the intensity of their steps: only these two have a name of their own. */
const BLOCKS: Readonly<Record<number, string>> = { 2: 'Warm-up', 3: 'Cool-down' };
const KG_STEPS = 100;
const POUNDS = 2;
/** More steps than this are of no workout. */
const MOST_STEPS = 500;
const SIDE = /[\s·,(-]+(left|right)\)?$/i;

/** A set as a watch has it, with the rest after it in seconds. */
interface WatchSet {
  readonly name: string;
  /** Each side is a set of its own in a file; two of them are one here. */
  readonly side: 'left' | 'right' | 'each' | null;
  readonly dose: string;
  readonly load: string;
  readonly block: string;
  readonly rest: number;
}

const seconds = (ms: number) => `${Math.round(ms / 1000)}s`;
const codeKey = (category: unknown, subtype: unknown) => `${String(category)}/${String(subtype)}`;

function textOf(message: ReadFitMessage, field: number): string {
  const value = message.fields.get(field);
  return typeof value === 'string' ? value.replaceAll(/[\p{Cc}"]/gu, ' ').trim() : '';
}

function numberOf(message: ReadFitMessage, field: number): number | null {
  const value = message.fields.get(field);
  return typeof value === 'number' ? value : null;
}

/** The steps in the order in which a watch goes through them. */
function walked(steps: readonly ReadFitMessage[]): readonly ReadFitMessage[] {
  const out: ReadFitMessage[] = [];
  const done = new Map<number, number>();
  for (let at = 0; at < steps.length && out.length < MOST_STEPS; at += 1) {
    const step = steps[at];
    if (!step) break;
    if (numberOf(step, 1) !== DURATION.repeat) {
      out.push(step);
      continue;
    }
    const times = (done.get(at) ?? 1) + 1;
    done.set(at, times);
    const back = numberOf(step, 2) ?? at;
    // A repeat of a repeat begins anew each time.
    if (times > (numberOf(step, 4) ?? 1) || back >= at) done.delete(at);
    else at = back - 1;
  }
  return out;
}

function doseOf(step: ReadFitMessage): string {
  const value = numberOf(step, 2) ?? 0;
  switch (numberOf(step, 1) ?? DURATION.open) {
    case DURATION.time:
      return seconds(value);
    case DURATION.reps:
      return String(value);
    case DURATION.distance:
      return `${Math.round(value / 100)}m`;
    default:
      return 'max';
  }
}

function loadOf(step: ReadFitMessage): string {
  const kg = (numberOf(step, 12) ?? 0) / KG_STEPS;
  if (kg <= 0) return '';
  return numberOf(step, 13) === POUNDS
    ? ` @ ${Math.round((kg / kgOf(1, 'lb')) * 2) / 2} lb`
    : ` @ ${Math.round(kg * 100) / 100} kg`;
}

type NameOf = (step: ReadFitMessage) => string;

/** By the title of its code, the name of the step, or the exercise of the library that has the code. */
function namer(messages: readonly ReadFitMessage[], libraryName: (id: string) => string | null): NameOf {
  const titles = new Map(
    messages
      .filter(({ number }) => number === MESSAGE.title)
      .map((title) => [codeKey(title.fields.get(0), title.fields.get(1)), textOf(title, 2)] as const),
  );
  const ids = new Map<string, string>();
  for (const [id, [category, subtype]] of Object.entries(codes)) {
    const code = codeKey(category, subtype);
    if (!ids.has(code)) ids.set(code, id);
  }
  return (step) => {
    const code = codeKey(step.fields.get(10), step.fields.get(11));
    const named = textOf(step, 0).replace(SIDE, '');
    return named || titles.get(code) || libraryName(ids.get(code) ?? '') || code;
  };
}

function setsOf(steps: readonly ReadFitMessage[], nameOf: NameOf): readonly WatchSet[] {
  const sets: WatchSet[] = [];
  for (const step of steps) {
    const last = sets.at(-1);
    if (numberOf(step, 7) === REST) {
      const rest = numberOf(step, 1) === DURATION.time ? (numberOf(step, 2) ?? 0) / 1000 : 0;
      if (last) sets[sets.length - 1] = { ...last, rest: Math.max(last.rest, rest) };
      continue;
    }
    const [, side] = SIDE.exec(textOf(step, 0)) ?? [];
    const made: WatchSet = {
      name: nameOf(step),
      side: side === undefined ? null : side.toLowerCase() === 'left' ? 'left' : 'right',
      dose: doseOf(step),
      load: loadOf(step),
      block: BLOCKS[numberOf(step, 7) ?? 0] ?? 'Main',
      rest: 0,
    };
    const isOther = last && last.side !== null && last.side !== 'each' && last.side !== made.side;
    if (isOther && isSame({ ...last, side: made.side }, made)) {
      sets[sets.length - 1] = { ...made, side: 'each' };
    } else sets.push(made);
  }
  return sets;
}

const isSame = (a: WatchSet, b: WatchSet): boolean =>
  a.name === b.name && a.side === b.side && a.dose === b.dose && a.load === b.load && a.block === b.block;

/** A name in quotes where its signs could mean something else. */
const written = (name: string) => (/^[\p{L}' -]+$/u.test(name) ? name : JSON.stringify(name));

function line({ name, side, dose, load, rest }: WatchSet, times: number, alone: boolean): string {
  const sets = times === 1 ? '' : dose.endsWith('s') ? `${times} sets of ` : `${times} x `;
  const each = side === 'each' ? ' /side' : side === null ? '' : ` (${side})`;
  return `${written(name)} ${sets}${dose}${each}${load}${alone && rest > 0 ? `, rest ${Math.round(rest)}s` : ''}`;
}

/**
 * A FIT workout as the text of a routine; null when the bytes are none. What a watch repeats are sets, or rounds of several
 * exercises in turn. `libraryName`: the name of an exercise by its id, or null.
 */
export function workoutText(
  bytes: Uint8Array,
  libraryName: (exercise: string) => string | null,
): string | null {
  const messages = readFit(bytes);
  const kind = messages?.find(({ number }) => number === MESSAGE.file);
  if (!messages || !kind || numberOf(kind, 0) !== WORKOUT_FILE) return null;
  const workout = messages.find(({ number }) => number === MESSAGE.workout);
  const steps = messages.filter(({ number }) => number === MESSAGE.step);
  const sets = setsOf(walked(steps), namer(messages, libraryName));
  if (sets.length === 0) return null;
  const lines: string[] = [];
  let block = '';
  for (const { items, times } of repeats(sets, isSame)) {
    const [first] = items;
    if (!first) continue;
    if (items.length > 1 && times > 1) {
      const rest = Math.max(0, ...items.slice(0, -1).map((each) => each.rest));
      const between = items.at(-1)?.rest ?? 0;
      const rests = `${rest > 0 ? `, rest ${Math.round(rest)}s` : ', no rest'}${between > 0 ? `, ${Math.round(between)}s between rounds` : ''}`;
      lines.push('', `## ${first.block}: circuit, ${times} rounds${rests}`);
      for (const item of items) lines.push(line(item, 1, false));
      block = '';
      continue;
    }
    for (const item of items) {
      if (item.block !== block) lines.push('', `## ${item.block}`);
      block = item.block;
      lines.push(line(item, times, true));
    }
  }
  const name = (workout && textOf(workout, 8)) || 'Workout';
  return `# ${name}\n${lines.join('\n')}\n`;
}
