import { setsDone } from '../../core/training/sets-done.ts';
import { useHistory } from '../app-context.ts';

/** When a routine was done last, on the wall clock: at least one set of it; else null. */
export const useLastDone = (routine: string): number | null =>
  useHistory(
    (view) =>
      view.records?.find((record) => record.routine === routine && setsDone(record.sets) > 0)
        ?.startedAtWall ?? null,
  );
