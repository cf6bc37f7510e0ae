import { useHistory } from '../app-context.ts';
import { useMinute } from './use-time.ts';

const MINUTE_MS = 60_000;

/** The start of the last session in which a set of a routine was done, on the wall clock; null without one. */
export function useLastDone(routine: string): number | null {
  const now = useMinute();
  return useHistory(
    (view) =>
      view.sessions?.find(
        ({ routine: id, setsDone, startedAtWall }) =>
          id === routine && setsDone > 0 && startedAtWall < now + MINUTE_MS,
      )?.startedAtWall ?? null,
  );
}

/** How often a routine was done before, with at least one set. */
export const useTurn = (routine: string): number =>
  useHistory(
    (view) =>
      view.sessions?.filter((session) => session.routine === routine && session.setsDone > 0).length ?? 0,
  );
