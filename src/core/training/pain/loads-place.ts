import { loadKind } from '../../owns/load-kind.ts';
import type { Exercise } from '../../routine/exercise.ts';
import type { PainPlace } from '../../session/pain.ts';
import { PLACES_OF } from './likely-places.ts';

const BACK: readonly PainPlace[] = ['middle-back', 'lower-back'];

/**
 * Whether an exercise loads a place that hurts: one of its main muscles works there. A weight that the lower back only
 * holds, as in a bent-over row, loads the back too.
 */
export function loadsPlace(
  { muscles: { main, also }, equipment }: Pick<Exercise, 'muscles' | 'equipment'>,
  place: PainPlace,
): boolean {
  if (main.some((muscle) => PLACES_OF[muscle].includes(place))) return true;
  return BACK.includes(place) && also.includes('lower-back') && loadKind(equipment) !== 'none';
}
