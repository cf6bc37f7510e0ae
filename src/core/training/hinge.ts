import { loadKind } from '../owns/load-kind.ts';
import type { Exercise } from '../routine/exercise.ts';

/**
 * Whether an exercise bends the hips against a weight, as a deadlift does. It tires the back for a day or two, so two such
 * days do not follow each other (McGill, Low Back Disorders, on extensor load). A hip hinge without a weight is none.
 */
export function isHeavyHinge({ muscles, equipment }: Pick<Exercise, 'muscles' | 'equipment'>): boolean {
  const { main } = muscles;
  return main.includes('hamstrings') && main.includes('glutes') && loadKind(equipment) !== 'none';
}
