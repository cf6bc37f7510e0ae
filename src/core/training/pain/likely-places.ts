import type { Exercise, Muscle } from '../../routine/exercise.ts';
import type { PainPlace } from '../../session/pain.ts';

/** Where the work of a muscle is felt when it hurts: the joint it moves, the likelier place first. */
export const PLACES_OF: Readonly<Record<Muscle, readonly PainPlace[]>> = {
  neck: ['neck'],
  chest: ['shoulder'],
  'front-shoulders': ['shoulder'],
  'side-shoulders': ['shoulder'],
  'rear-shoulders': ['shoulder'],
  'rotator-cuff': ['shoulder'],
  'upper-back': ['upper-back', 'shoulder'],
  traps: ['neck', 'upper-back'],
  lats: ['shoulder', 'middle-back'],
  biceps: ['elbow'],
  triceps: ['elbow'],
  forearms: ['wrist', 'elbow'],
  abs: ['lower-back'],
  obliques: ['lower-back'],
  'deep-core': ['lower-back'],
  'lower-back': ['lower-back', 'middle-back'],
  glutes: ['hip'],
  'hip-flexors': ['hip'],
  hamstrings: ['thigh', 'knee'],
  quads: ['knee', 'thigh'],
  adductors: ['hip', 'thigh'],
  calves: ['ankle'],
};

const FEW = 3;

/** Where an exercise is likely to hurt, at most three places, the back first: that is where it matters most. */
export function likelyPlaces({ muscles: { main, also } }: Pick<Exercise, 'muscles'>): readonly PainPlace[] {
  const places = [...main, ...also].flatMap((muscle) => PLACES_OF[muscle].slice(0, 1));
  const back = places.filter((place) => place === 'lower-back');
  return [...new Set([...back, ...places])].slice(0, FEW);
}
