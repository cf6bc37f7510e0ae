import { lighterDays } from '../../../core/training/history/curve.ts';
import type { Day } from '../../../core/training/history/days.ts';
import { useApp, useHistory } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';

/** The days of lighter weeks, by the exercise last done with a weight; none until they are read. */
export function useLighterDays(): ReadonlySet<Day> {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const loaded = sessions?.find((session) => session.loaded)?.loaded;
  const efforts = useAsync(
    async () => (loaded ? (await history.getState().storage()).efforts(loaded) : []),
    sessions,
  );
  return lighterDays(efforts ?? []);
}
