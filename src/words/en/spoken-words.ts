import type { Side } from '../../core/plan/plan.ts';
import { part } from '../language.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

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
  /** A second of a countdown: "three". */
  count: (seconds: number) => NUMBERS[seconds] ?? '',
});
