import type { Move } from '../../core/plan/plan.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';

/** The steps of a workout on a watch. Few of its letters fit on the watch. */
export const watchWords = part('watch-words', {
  rest: 'Rest',
  getReady: 'Get ready',
  changeSides: 'Change sides',
  side: { left: 'left', right: 'right' },
  /** What is done under a clock: "8 reps Pull-Up". */
  move: ({ dose, name }: Move) => `${doseWords.set(dose)} ${name}`,
});
