import type { Routine } from '../../routine/routine.ts';
import type { SessionDigest } from '../digest.ts';

/**
 * The routines as a person would look for them: favourites first, then by when they were last done, whatever a wrong
 * clock has dated ahead.
 */
export function routinesInOrder(
  routines: readonly Routine[],
  sessions: readonly SessionDigest[],
  favourites: readonly string[],
  now: number,
): readonly Routine[] {
  const last = new Map<string, number>();
  for (const { routine, setsDone, startedAtWall } of sessions) {
    if (setsDone > 0 && startedAtWall <= now)
      last.set(routine, Math.max(startedAtWall, last.get(routine) ?? 0));
  }
  const isFavourite = ({ id }: Routine) => Number(favourites.includes(id));
  return routines.toSorted(
    (a, b) => isFavourite(b) - isFavourite(a) || (last.get(b.id) ?? 0) - (last.get(a.id) ?? 0),
  );
}
