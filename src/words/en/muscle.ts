import type { Muscle } from '../../core/routine/exercise.ts';

const MUSCLE_WORDS: Readonly<Record<Muscle, string>> = {
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

/** "Lats, upper back". */
export function muscleList(muscles: readonly Muscle[]): string {
  const words = muscles.map((muscle) => MUSCLE_WORDS[muscle]).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
