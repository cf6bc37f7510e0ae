import type { Exercise } from '../../core/routine/exercise.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleWords } from './muscle-words.ts';

/** What can be done instead of an exercise. */
export const swapWords = part('swap-words', {
  /** What an exercise needs and trains: "Barbell. Trains hamstrings and glutes." */
  note: ({ equipment, muscles }: Pick<Exercise, 'equipment' | 'muscles'>) =>
    `${equipmentWords.all(equipment)}. Trains ${muscleWords.inList(muscles.main)}.`,
  /** On a button: does another exercise in its place from now on. */
  change: 'Swap',
  changeTo: (name: string, other: string) => `Swap ${name} for ${other}`,
  changeBack: 'Swap back',
  changeBackTo: (name: string) => `Swap back to ${name}`,
});
