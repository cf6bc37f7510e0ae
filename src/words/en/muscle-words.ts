import type { Muscle } from '../../core/routine/exercise.ts';
import { list } from '../format.ts';
import { part } from '../language.ts';

const NAMES: Readonly<Record<Muscle, string>> = {
  neck: 'neck',
  chest: 'chest',
  'front-shoulders': 'front of the shoulders',
  'side-shoulders': 'side of the shoulders',
  'rear-shoulders': 'back of the shoulders',
  'rotator-cuff': 'rotator cuff',
  'upper-back': 'upper back',
  traps: 'traps',
  lats: 'lats',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearms and grip',
  abs: 'abs',
  obliques: 'obliques',
  'deep-core': 'deep core',
  'lower-back': 'lower back',
  glutes: 'glutes',
  'hip-flexors': 'hip flexors',
  hamstrings: 'hamstrings',
  quads: 'quads',
  adductors: 'inner thighs',
  calves: 'calves',
};

const listed = (muscles: readonly Muscle[]) => muscles.map((muscle) => NAMES[muscle]).join(', ');

export const muscleWords = part('muscle-words', {
  /** "Lats, upper back". */
  all: (muscles: readonly Muscle[]) => {
    const words = listed(muscles);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  /** "upper back". */
  name: (muscle: Muscle) => NAMES[muscle],
  /** "lats and upper back". */
  inList: (muscles: readonly Muscle[]) => list(muscles.map((muscle) => NAMES[muscle])),
  /** "Also: biceps, forearms and grip". */
  also: (muscles: readonly Muscle[]) => `Also: ${listed(muscles)}`,
});
