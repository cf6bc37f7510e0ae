import { LOOK_BACK } from '../../../../core/training/progress/believed.ts';
import type { SetRecord } from '../../../../core/training/record.ts';
import type { HistoryView } from '../../../../store/history-store.ts';
import { useHistory } from '../../../app-context.ts';
import { useMinute } from '../../../hooks/use-time.ts';

const MINUTE_MS = 60_000;

type PastSets = readonly (readonly SetRecord[])[];

function pastSets(
  { sessions, records }: Pick<HistoryView, 'sessions' | 'records'>,
  exercise: string,
  now: number,
): PastSets {
  const past = (sessions ?? []).flatMap(({ id, startedAtWall }) => {
    // A clock that was once set wrong dates a session later than now, which is a minute at most behind.
    if (startedAtWall > now + MINUTE_MS) return [];
    const sets = records[id]?.sets.filter((set) => set.exercise === exercise && set.result !== null) ?? [];
    return sets.length > 0 ? [sets] : [];
  });
  return past.slice(0, LOOK_BACK);
}

/** The sets of an exercise in each of the last sessions in which any was done, of those in memory; newest first. */
export function usePastSets(exercise: string): PastSets {
  const sessions = useHistory((view) => view.sessions);
  const records = useHistory((view) => view.records);
  return pastSets({ sessions, records }, exercise, useMinute());
}
