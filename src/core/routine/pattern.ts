import type { Exercise } from './exercise.ts';

/** The movement of a lift. Hinge: the hips bend under load, as in a deadlift. */
export type Pattern = 'hinge' | 'vertical-pull' | 'row';

/** The movement of an exercise, told from the muscles that do the work; null for any other. A row bends the elbows. */
export function patternOf({ muscles: { main, also } }: Pick<Exercise, 'muscles'>): Pattern | null {
  if (main.includes('hamstrings') && main.includes('glutes')) return 'hinge';
  if (!main.includes('lats')) return null;
  if (!main.includes('upper-back')) return 'vertical-pull';
  return also.includes('biceps') ? 'row' : null;
}

/** The heavy patterns a person warms up for whatever the weight. */
export const isHeavy = (pattern: Pattern | null): boolean =>
  pattern === 'hinge' || pattern === 'vertical-pull';
