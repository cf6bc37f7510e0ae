import { LOOK_BACK } from '../../core/training/progress/believed.ts';
import type { SetRecord } from '../../core/training/record.ts';
import type { HistoryView } from '../../store/history-store.ts';
import { useHistory } from '../app-context.ts';
import { useMinuteEnd } from '../hooks/use-time.ts';

type PastSets = readonly (readonly SetRecord[])[];

function pastSets(
  { sessions, records }: Pick<HistoryView, 'sessions' | 'records'>,
  exercise: string,
  latest: number,
): PastSets {
  const past = (sessions ?? []).flatMap(({ id, startedAtWall }) => {
    if (startedAtWall > latest) return [];
    const isPast = (set: SetRecord) => set.exercise === exercise && set.result !== null && !set.warmUp;
    const sets = records[id]?.sets.filter(isPast) ?? [];
    return sets.length > 0 ? [sets] : [];
  });
  return past.slice(0, LOOK_BACK);
}

/**
 * The sets of an exercise in each of the last sessions in memory in which any was done; newest first. `before`: only
 * sessions earlier than this instant of the wall clock.
 */
export function usePastSets(exercise: string, before = Number.POSITIVE_INFINITY): PastSets {
  const sessions = useHistory((view) => view.sessions);
  const records = useHistory((view) => view.records);
  return pastSets({ sessions, records }, exercise, Math.min(useMinuteEnd(), before - 1));
}
