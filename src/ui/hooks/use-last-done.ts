import type { SessionDigest } from '../../core/training/digest.ts';
import { useHistory } from '../app-context.ts';
import { useMinuteEnd } from './use-time.ts';

/**
 * The last session in which a set of a routine was done, whatever a wrong clock has dated ahead; null without one.
 */
export function useLastSession(routine: string): SessionDigest | null {
  const end = useMinuteEnd();
  return useHistory(
    (view) =>
      view.sessions?.find(
        ({ routine: id, setsDone, startedAtWall }) => id === routine && setsDone > 0 && startedAtWall < end,
      ) ?? null,
  );
}

/** When it began, on the wall clock. */
export const useLastDone = (routine: string): number | null => useLastSession(routine)?.startedAtWall ?? null;

/** How often a routine was done before, with at least one set. */
export const useTurn = (routine: string): number =>
  useHistory(
    (view) =>
      view.sessions?.filter((session) => session.routine === routine && session.setsDone > 0).length ?? 0,
  );
