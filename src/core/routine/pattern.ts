import type { Exercise } from './exercise.ts';

/** The heavy patterns a person warms up for before any other. Hinge: the hips bend under load, as in a deadlift. */
export type Pattern = 'hinge' | 'vertical-pull';

/** The pattern of an exercise, told from the muscles that do the work; null for any other. */
export function patternOf({ muscles: { main } }: Pick<Exercise, 'muscles'>): Pattern | null {
  if (main.includes('hamstrings') && main.includes('glutes')) return 'hinge';
  return main.includes('lats') && !main.includes('upper-back') ? 'vertical-pull' : null;
}
