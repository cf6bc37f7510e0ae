import type { Amount, Expected, Load, Refusal, Said, Told } from '../../core/routine/said.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const ends = (value: Amount): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value;

/** "3", "3 to 4". */
const amount = (value: Amount): string => {
  const [low, high] = ends(value);
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
};

/** "45 s", "20 to 30 s", "2 min". */
const time = (value: Amount): string => {
  const [low, high] = ends(value);
  return low === high ? unitWords.time(low * 1000) : `${number(low)} to ${unitWords.time(high * 1000)}`;
};

const counted = (value: Amount, one: string, other: string): string =>
  `${amount(value)} ${plural(ends(value)[1], { one, other })}`;

/** The parts of a tempo that take time: "lowered in 3 s, held 1 s at the top". */
function tempo(parts: string): string[] {
  const [lower = 0, bottom = 0, lift = 0, top = 0] = parts.split('-').map(Number);
  return [
    ...(lower > 1 ? [`lowered in ${number(lower)} s`] : []),
    ...(bottom > 0 ? [`held ${number(bottom)} s at the bottom`] : []),
    ...(lift > 1 ? [`lifted in ${number(lift)} s`] : []),
    ...(top > 0 ? [`held ${number(top)} s at the top`] : []),
  ];
}

const SIDES = { each: ' a side', split: ', half on each side', both: ', both sides at once' } as const;

/** What one set asks for; `alone`: without the number of sets before it. */
function dose({ reps, hold, holdInRep }: Said, alone: boolean): string | null {
  if (hold !== undefined) return time(hold);
  if (reps === undefined) return null;
  const count = alone ? counted(reps, 'rep', 'reps') : amount(reps);
  return holdInRep === undefined ? count : `${count}, each held for ${time(holdInRep)}`;
}

function load(from: Load): string {
  switch (from.kind) {
    case 'kg':
    case 'lb':
      return `from ${number(from.value)} ${from.kind}`;
    case 'rpe':
      return `at an effort of ${amount(from.value)} in 10`;
    case 'left':
      return `with ${amount(from.value)} left`;
  }
}

/** How a line of a slot is read: "3 to 4 sets of 8 to 12 a side, lowered in 3 s". */
function slot(said: Said): string {
  const asked = dose(said, said.sets === undefined);
  const sets = said.sets === undefined ? null : counted(said.sets, 'set', 'sets');
  const much = sets === null ? (asked ?? '') : asked === null ? sets : `${sets} of ${asked}`;
  const all = [
    `${much}${said.sides ? SIDES[said.sides] : ''}`,
    ...(said.tempo === undefined ? [] : tempo(said.tempo)),
    ...(said.switchAtHalf === undefined ? [] : [`at half time “${said.switchAtHalf}”`]),
    ...(said.rest === undefined ? [] : [said.rest === 0 ? 'no rest' : `${time(said.rest)} rest`]),
    ...(said.load ? [load(said.load)] : []),
    ...(said.shortest === undefined ? [] : [`at least ${time(said.shortest)} when time is short`]),
    ...(said.fewestSets === undefined
      ? []
      : [`at least ${counted(said.fewestSets, 'set', 'sets')} when time is short`]),
    ...(said.optional ? ['optional'] : []),
    ...(said.dropOrder === undefined
      ? []
      : [`left out as number ${number(said.dropOrder)} when time is short`]),
  ];
  return all.filter(Boolean).join(', ').replace(/^, /, '');
}

const rounds = (value: Amount) => counted(value, 'round', 'rounds');

function scheme(said: Said): string {
  const worked = said.work === undefined ? '' : `${time(said.work)} work`;
  switch (said.scheme ?? 'straight') {
    case 'superset':
      return 'one set of each in turn';
    case 'circuit':
      return said.rounds === undefined ? 'in rounds' : `${rounds(said.rounds)} of all in turn`;
    case 'interval':
      return `${said.rounds === undefined ? 'rounds' : rounds(said.rounds)} of all in turn, ${worked} each`;
    case 'tabata':
      return `${said.rounds === undefined ? 'rounds' : rounds(said.rounds)}, ${worked}`;
    case 'ladder':
      return `rounds of ${said.ladder?.map(number).join(', ')} reps`;
    case 'emom':
      return `every ${time(said.every ?? 60)} ${said.each === 'all' ? 'all lines' : 'the next line'}, ${rounds(said.rounds ?? 1)}`;
    case 'amrap':
      return `as many rounds as possible in ${time(said.time ?? 0)}`;
    case 'for-time':
      return `for time${said.ladder ? `, rounds of ${said.ladder.map(number).join(', ')} reps` : said.rounds === undefined ? '' : `, ${rounds(said.rounds)}`}`;
    case 'straight':
      return 'all sets of one, then the next';
  }
}

/** How the heading of a block is read: "3 rounds of all in turn, 15 s rest, 45 s between rounds". */
function block(said: Said): string {
  return [
    scheme(said),
    ...(said.cap === undefined ? [] : [`over after ${time(said.cap)}`]),
    ...(said.rest === undefined ? [] : [said.rest === 0 ? 'no rest' : `${time(said.rest)} rest`]),
    ...(said.roundRest === undefined ? [] : [`${time(said.roundRest)} between rounds`]),
    ...(said.times === undefined ? [] : [`${counted(said.times, 'time', 'times')} over`]),
    ...(said.between === undefined ? [] : [`${time(said.between)} between`]),
  ].join(', ');
}

const EXPECTED: Readonly<Record<Expected, string>> = {
  tempo: 'Write the seconds to lower, pause, lift and pause, such as tempo 3-0-1-1',
  fact: 'Write a scheme, rounds, a rest or a purpose, such as circuit, 3 rounds, rest 15s',
  'slot-fact': 'Write a dose, a side, a rest, a tempo or a weight, such as 3 x 8, rest 60s or @ 20 kg',
  kit: 'Write kit that the app knows, such as dumbbells, band or doorway',
  muscle: 'Write a muscle or kit, such as glutes, also deep-core, or dumbbells',
  level: 'Write beginner, intermediate or advanced',
  id: 'Write lower-case letters, digits and single hyphens, such as evening-back',
  language: 'Write a language tag, such as en or pt-BR',
  figure: 'Write the name of an exercise of the app, such as like Deadlift',
};

const UNITS = { seconds: ' s', minutes: ' min' } as const;

/** The sentence for a problem. `found`: the text at its place. */
function problem(told: Told, found: string): string {
  const quoted = `“${found.trim()}”`;
  switch (told.code) {
    case 'not-understood':
      return 'This line is not understood. It is kept and skipped.';
    case 'expected':
      return `${quoted} is not understood here. ${EXPECTED[told.expected]}.`;
    case 'no-unit':
      return `${quoted} has no unit. Write ${found.trim()}s or ${found.trim()}min.`;
    case 'distance':
      return `${quoted} is a distance. Say how long it takes, or how many reps.`;
    case 'out-of-range': {
      const unit = told.unit === null ? '' : UNITS[told.unit];
      return `${quoted} is out of range. Write a value from ${number(told.low)} to ${number(told.high)}${unit}.`;
    }
    case 'upside-down':
      return `The low end of ${quoted} is above its high end. Swap them.`;
    case 'sets-or-reps': {
      const seconds = time(told.seconds);
      return `${number(told.count)} sets of ${seconds}, or ${number(told.count)} reps with a hold of ${seconds}? It is read as sets.`;
    }
    case 'times-what':
      return `${quoted} has no number after it. It is read as reps. For sets, write a number after the x, such as 2 x 10 or 2 x 30s.`;
    case 'max':
      return `${quoted} is planned as 1 to 100 reps. Say what you expect, such as 5-20.`;
    case 'max-hold':
      return `${quoted} has no time. Say how long you expect, such as 20-60s.`;
    case 'open-end':
      return `${quoted} has no end. The number beside it counts. Write a range, such as 8-12.`;
    case 'choice':
      return `${quoted} is a second choice. The first one counts. Keep one, or write another exercise below, after or.`;
    case 'twice':
      return `${quoted} repeats a fact of this line. The first one counts.`;
    case 'no-dose':
      return `${quoted} has no dose. Add one, such as 10, 3 x 8 or 45s.`;
    case 'no-slot-above':
      return 'This line belongs under an exercise, but there is none above it. Put it under one.';
    case 'too-long':
      return `This is too long. Shorten it to at most ${number(told.most)} characters.`;
    case 'too-many':
      return `A routine can have at most ${number(told.most)} of these. This one is skipped.`;
    case 'unknown-exercise':
      return told.like === null
        ? `There is no exercise “${told.name}” yet. It is kept as one of your own.`
        : `There is no exercise “${told.name}” yet. It is kept as one of your own. Did you mean ${told.like}?`;
    case 'format':
      return `${told.message} Allowed here: ${told.allowed}.`;
  }
}

function refusal(why: Refusal): string {
  switch (why.code) {
    case 'too-much-text':
      return `This text is too long for a routine: at most ${number(why.most)} characters are read.`;
    case 'too-many-lines':
      return `This text is too long for a routine: at most ${number(why.most)} lines are read.`;
    case 'hidden-character': {
      const point = why.point.toString(16).toUpperCase().padStart(4, '0');
      return `Line ${number(why.line)}, column ${number(why.column)} has an invisible character (U+${point}): the text may say something other than it shows. Remove it.`;
    }
  }
}

/** Sentences about the text of a routine. */
export const routineTextWords = part('routine-text-words', {
  slot,
  block,
  problem,
  refusal,
  /** Names to use where a text gives none. */
  routine: 'My routine',
  main: 'Main',
  nothing: 'There is no exercise with a dose in this text, such as Plank 30s.',
});
