import { useHistory } from '../app-context.ts';

/** How often a routine was done before, with at least one set. */
export const useTurn = (routine: string): number =>
  useHistory(
    (view) =>
      view.sessions?.filter((session) => session.routine === routine && session.setsDone > 0).length ?? 0,
  );
