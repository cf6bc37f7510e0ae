import { useHistory } from '../app-context.ts';

/** When a routine was done last, on the wall clock: at least one set of it; else null. */
export const useLastDone = (routine: string): number | null =>
  useHistory(
    (view) =>
      view.sessions?.find((session) => session.routine === routine && session.setsDone > 0)?.startedAtWall ??
      null,
  );
