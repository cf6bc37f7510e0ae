import type { Scheme, Sides } from '../../core/routine/routine.ts';
import type { Amount, Load, Said } from '../../core/routine/said.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const ends = (value: Amount): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value;

/** "8–12", "3". */
function count(value: Amount): string {
  const [low, high] = ends(value);
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** "45 s", "60–90 s", "2:30 min". */
function time(value: Amount): string {
  const [low, high] = ends(value);
  if (low === high) return unitWords.time(low * 1000);
  const whole = high >= 120 && low % 60 === 0 && high % 60 === 0;
  return whole ? `${count([low / 60, high / 60])} min` : `${count(value)} s`;
}

const dose = ({ reps, hold, holdInRep }: Said): string => {
  if (hold !== undefined) return time(hold);
  if (reps === undefined) return '';
  const [low, high] = ends(reps);
  if (low === 1 && high === 100) return 'Max';
  return holdInRep === undefined ? count(reps) : `${count(reps)} × ${time(holdInRep)}`;
};

function load(from: Load): string {
  switch (from.kind) {
    case 'kg':
    case 'lb':
      return `${number(from.value)} ${from.kind}`;
    case 'rpe':
      return `RPE ${count(from.value)}`;
    case 'left':
      return `${count(from.value)} left`;
  }
}

/** The tokens of a slot: what it can say besides its exercise. */
export type TokenKey =
  | 'sets'
  | 'dose'
  | 'sides'
  | 'tempo'
  | 'rest'
  | 'load'
  | 'shortest'
  | 'fewestSets'
  | 'optional'
  | 'cue';

const SIDES: Readonly<Record<Sides, string>> = { each: 'Each', split: 'Half each', both: 'Together' };

const SCHEMES: Readonly<Record<Scheme['kind'], readonly [name: string, note: string]>> = {
  straight: ['Straight sets', 'All sets of one, then the next'],
  superset: ['Superset', 'One set of each in turn, then rest'],
  circuit: ['Circuit', 'All in turn, in rounds'],
  interval: ['Intervals', 'Work and rest by the clock, in rounds'],
  ladder: ['Ladder', 'Fewer reps from round to round'],
  emom: ['EMOM', 'The next exercise every minute'],
  amrap: ['AMRAP', 'As many rounds as possible'],
  'for-time': ['For time', 'As fast as can be done well'],
  tabata: ['Tabata', 'Eight times 20 s of work, 10 s of rest'],
};

const change = (ms: number): string => {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds === 0) return 'no change';
  const amount = `${number(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  return `${ms < 0 ? '−' : '+'}${amount}`;
};

/** The value of a token, as short as it can be: "3–4", "Each", "60–90 s". */
function value(key: TokenKey, said: Said, cue: string | null): string {
  switch (key) {
    case 'sets':
      return said.sets === undefined ? '' : count(said.sets);
    case 'dose':
      return dose(said);
    case 'sides':
      return said.sides ? SIDES[said.sides] : '';
    case 'tempo':
      return said.tempo ?? '';
    case 'rest':
      return said.rest === undefined ? '' : said.rest === 0 ? 'None' : time(said.rest);
    case 'load':
      return said.load ? load(said.load) : '';
    case 'shortest':
      return said.shortest === undefined ? '' : time(said.shortest);
    case 'fewestSets':
      return said.fewestSets === undefined ? '' : number(said.fewestSets);
    case 'optional':
      return said.optional ? 'Optional' : '';
    case 'cue':
      return cue ?? '';
  }
}

const LABELS: Readonly<Record<TokenKey, string>> = {
  sets: 'sets',
  dose: 'reps',
  sides: 'side',
  tempo: 'tempo',
  rest: 'rest',
  load: 'start from',
  shortest: 'shortest',
  fewestSets: 'fewest sets',
  optional: 'if time is short',
  cue: 'say',
};

/** What a token is: the small word under its value. */
const label = (key: TokenKey, said: Said): string => {
  if (key === 'sides' && said.sides !== 'each') return 'sides';
  return key === 'dose' && said.hold !== undefined ? 'hold' : LABELS[key];
};

/** The thumb editor: a routine as cards. */
export const editorWords = part('editor-words', {
  rename: 'Change the name',
  name: 'Name',
  /** "Pulls, 2 exercises". */
  exercises: (slots: number) => plural(slots, { one: '# exercise', other: '# exercises' }),
  blockTime: (ms: number) => unitWords.time(Math.round(ms / 1000) * 1000),
  scheme: (kind: Scheme['kind']) => SCHEMES[kind][0],
  schemeNote: (kind: Scheme['kind']) => SCHEMES[kind][1],
  value,
  label,
  count,
  time,
  /** The name of a token as a title: "Rest". */
  title: (key: TokenKey, said: Said) => {
    const word = label(key, said);
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
  missing: {
    sets: 'Sets',
    dose: 'Reps or a hold',
    sides: 'Sides',
    tempo: 'Tempo',
    rest: 'Rest',
    load: 'What to start from',
    shortest: 'Shortest hold',
    fewestSets: 'Fewest sets',
    optional: 'Optional',
    cue: 'A cue',
  } satisfies Record<TokenKey, string>,
  more: (name: string) => `Add to ${name}`,
  orElse: 'An alternative',
  or: 'or',
  say: 'say',
  whole: 'Whole routine',
  /** "32 min, +1:40". */
  total: (minutes: number, ms: number) => `${unitWords.minutes(minutes)}, ${change(ms)}`,
  doneWith: 'Done',
  take: 'Remove',
  // Controls.
  from: 'From',
  to: 'To',
  seconds: 's',
  minutes: 'min',
  notRead: (typed: string) => `“${typed}” is not understood here.`,
  outside: (low: string, high: string) => `From ${low} to ${high}.`,
  presets: 'Usual values',
  none: 'None',
  kinds: 'How it is counted',
  reps: 'Reps',
  hold: 'Hold',
  repsAndHold: 'Reps × hold',
  max: 'Max',
  holdInRep: 'Held in each',
  sides: 'Sides',
  side: {
    both: 'Both at once',
    each: 'Each side',
    split: 'Half on each side',
  } satisfies Record<Sides, string>,
  sideNote: {
    both: 'One set for both sides.',
    each: 'The whole set left, then right.',
    split: 'The time is shared by the two sides.',
  } satisfies Record<Sides, string>,
  tempoParts: ['Lower', 'Pause below', 'Lift', 'Pause above'],
  loadKinds: { weight: 'Weight', rpe: 'Effort', left: 'Reps left' },
  effort: 'Effort, 1 to 10',
  left: 'Reps left in you',
  startNote: 'Only to start from: after the first session your history decides.',
  optionalNote: 'Left out first when time is short.',
  cueLabel: 'Say this, at most six words',
  shortestNote: 'Never shorter than this when time is short.',
  fewestNote: 'Never fewer than this when time is short.',
  // Blocks.
  block: 'Block',
  blockName: 'Name of the block',
  how: (name: string) => `How ${name} runs`,
  howItRuns: 'how it runs',
  blockWords: {
    rounds: 'rounds',
    work: 'work',
    rest: 'rest',
    roundRest: 'between rounds',
    ladder: 'reps',
    every: 'every',
    time: 'in all',
    cap: 'over after',
    times: 'times',
    between: 'between times',
  },
  ladder: 'Reps of each round, such as 21-15-9',
  newBlock: (at: number) => `Block ${number(at)}`,
  // Lines that are no card.
  asNote: 'Keep as a note',
  takeLine: 'Remove the line',
  ownLine: (name: string) => `Your own exercise ${name}`,
  asText: 'Edit as text',
  over: (total: number, asked: string) => `It takes ${number(total)} min; its text says ${asked}.`,
  makeIt: (minutes: string) => `Say ${minutes} min`,
  // The dock.
  exercise: 'Exercise',
  addTo: (block: string) => `Add to ${block}`,
  start: (name: string) => `Start ${name}`,
  // Moving.
  selected: (name: string) => `Move ${name}`,
  moreOf: (name: string) => `Move, copy or remove ${name}`,
  handle: (name: string) => `Drag ${name}`,
  up: 'Up',
  down: 'Down',
  toBlock: 'To block',
  move: 'Move',
  copy: 'Copy',
  remove: 'Remove',
  // Said aloud.
  movedTo: (name: string, place: number, of: number, block: string) =>
    `${name}: ${number(place)} of ${number(of)} in ${block}.`,
  blockMoved: (name: string, place: number, of: number) =>
    `${name}: block ${number(place)} of ${number(of)}.`,
  stays: (name: string) => `${name} stays where it was.`,
  copied: (name: string) => `${name} copied.`,
  removed: (name: string) => `${name} removed.`,
  undo: 'Undo',
  changed: (name: string, what: string) => `${name}, ${what}`,
  renamed: 'the name',
  mended: 'a line',
  keys: 'Keys: arrows to move around, Enter to open, + and − to change, Alt with ↑ and ↓ to move, A to add, T for the text, Delete to remove.',
});
