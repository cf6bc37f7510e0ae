import { useHistory } from '../app-context.ts';

/** The start of the last session in which a set of a routine was done, on the wall clock; null without one. */
export const useLastDone = (routine: string): number | null =>
  useHistory(
    (view) =>
      view.sessions?.find((session) => session.routine === routine && session.setsDone > 0)?.startedAtWall ??
      null,
  );
