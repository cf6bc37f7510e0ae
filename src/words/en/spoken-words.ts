import { inUnit } from '../../core/owns/unit.ts';
import type { SetDose, Side } from '../../core/plan/plan.ts';
import { plural } from '../format.ts';
import { heardPart } from '../language.ts';
import type { Scale } from './load-words.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const seconds = (count: number) => plural(count, { one: '# second', other: '# seconds' });
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });

/** "45 seconds", "90 seconds", "2 minutes", "2 minutes 30 seconds". */
function time(ms: number): string {
  const total = Math.round(ms / 1000);
  if (total < 120) return seconds(total);
  const rest = total % 60;
  return rest ? `${minutes(Math.floor(total / 60))} ${seconds(rest)}` : minutes(total / 60);
}

/** "6 reps", "45 seconds", "5 times 5 seconds". */
function dose(asked: SetDose): string {
  if (asked.kind === 'hold') return time(asked.ms);
  return asked.holdMs === null
    ? plural(asked.reps, { one: '# rep', other: '# reps' })
    : `${plural(asked.reps, { one: 'once', other: '# times' })} ${time(asked.holdMs)}`;
}

/** "24 kilograms", "the green band". */
function weight(kg: number, scale: Scale): string {
  const unit = typeof scale === 'string' ? scale : scale.unit;
  const name = typeof scale === 'string' ? null : scale.nameOf(kg);
  if (name) return `the ${name.toLowerCase()}`;
  const forms =
    unit === 'kg' ? { one: '# kilogram', other: '# kilograms' } : { one: '# pound', other: '# pounds' };
  return plural(inUnit(Math.abs(kg), unit), forms);
}

/** "at 24 kilograms", "with the green band", "with 20 kilograms of help", "helped by the green band". */
function load(kg: number, scale: Scale): string {
  const named = typeof scale !== 'string' && scale.nameOf(kg) !== null;
  if (named) return `${kg > 0 ? 'with' : 'helped by'} ${weight(kg, scale)}`;
  return kg > 0 ? `at ${weight(kg, scale)}` : `with ${weight(kg, scale)} of help`;
}

/** What a voice says between the texts of a routine. tools/voice has a clip of each English phrase. */
export const spokenWords = heardPart('spoken-words', {
  getReady: 'get ready',
  next: 'next',
  rest: 'rest',
  changeSides: 'change sides',
  /** Halfway through a hold that turns over. */
  turn: 'switch',
  halfway: 'halfway',
  setUp: 'set up',
  rampUp: 'ramp-up',
  pressDone: 'press Done when you are ready',
  wellDone: 'well done',
  side: (side: Side) => `${side} side`,
  /** "set two of three", "last set"; null if the numbers would be too long to say. */
  set: (set: number, sets: number) => {
    if (set === sets) return 'last set';
    return NUMBERS[set] && NUMBERS[sets] ? `set ${NUMBERS[set]} of ${NUMBERS[sets]}` : null;
  },
  time,
  /** What a set asks for, without its weight. */
  dose,
  /** The weight of a set; below zero, what is taken off the body. */
  load,
  /** A second of a countdown: "three". */
  count: (seconds: number) => NUMBERS[seconds] ?? '',
});
