import type { SetDose, Side } from '../../core/plan/plan.ts';
import { plural } from '../format.ts';
import { part } from '../language.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

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

/** What a voice says between the texts of a routine. tools/voice has a clip of each English phrase. */
export const spokenWords = part('spoken-words', {
  getReady: 'get ready',
  next: 'next',
  rest: 'rest',
  changeSides: 'change sides',
  /** Halfway through a hold that turns over. */
  turn: 'switch',
  halfway: 'halfway',
  pressDone: 'press Done when you are ready',
  wellDone: 'well done',
  side: (side: Side) => `${side} side`,
  /** "set two", "last set"; empty if the number would be too long to say. */
  set: (set: number, sets: number) => {
    if (set === sets) return 'last set';
    return NUMBERS[set] ? `set ${NUMBERS[set]}` : null;
  },
  time,
  /** What a set asks for, without its weight. */
  dose,
  /** A second of a countdown: "three". */
  count: (seconds: number) => NUMBERS[seconds] ?? '',
});
