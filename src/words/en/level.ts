import { number } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

/** The choice of a level for a routine. */
export const level = part('level', {
  title: 'Level',
  levels: { low: 'Low end', middle: 'Middle', high: 'High end' },
  reps: (reps: number) => `${number(reps)} reps`,
  holds: (ms: number) => `${unitWords.time(ms)} holds`,
  byLastSession: 'Set by your last session',
  partlyByLastSession: 'Partly set by your last session',
});
