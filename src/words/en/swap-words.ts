import type { Exercise } from '../../core/routine/exercise.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleWords } from './muscle-words.ts';

/** What can be done instead of an exercise. */
export const swapWords = part('swap-words', {
  /** What an exercise needs and trains, and its last result: "Barbell. Trains hamstrings and glutes. Last time 60 kg × 8." */
  note: ({ equipment, muscles }: Pick<Exercise, 'equipment' | 'muscles'>, last: string | null) =>
    [
      `${equipmentWords.all(equipment)}. Trains ${muscleWords.inList(muscles.main)}.`,
      last && `Last time ${last}.`,
    ]
      .filter(Boolean)
      .join(' '),
  /** On a button: does another exercise in its place from now on. */
  change: 'Swap',
  changeTo: (name: string, other: string) => `Swap ${name} for ${other}`,
  changeBack: 'Swap back',
  changeBackTo: (name: string) => `Swap back to ${name}`,
});
