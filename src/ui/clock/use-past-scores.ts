import type { SessionRecord } from '../../core/training/record.ts';
import { isSameClock, type ScoreRecord } from '../../core/training/score-record.ts';
import { useApp } from '../app-context.ts';
import { useAsync } from '../hooks/use-async.ts';

/** How far back a score is looked for. */
const SESSIONS = 30;

/** A run of a clock in an earlier session. */
export interface PastScore {
  readonly at: number;
  readonly of: ScoreRecord;
}

/** The runs under clocks in the sessions of the same routine before a record, the newest first; null until read. */
export function usePastScores(record: SessionRecord): readonly PastScore[] | null {
  const { history } = useApp();
  return useAsync(async () => {
    const { isWhole, load } = history.getState();
    if (!isWhole) await load().catch(() => undefined);
    const storage = await history
      .getState()
      .storage()
      .catch(() => null);
    const ids = (history.getState().sessions ?? [])
      .filter(
        ({ routine, id, startedAtWall }) =>
          routine === record.routine && id !== record.id && startedAtWall < record.startedAtWall,
      )
      .slice(0, SESSIONS)
      .map(({ id }) => id);
    const found = (await storage?.records(ids)) ?? [];
    return found
      .toSorted((a, b) => b.startedAtWall - a.startedAtWall)
      .flatMap(({ scores = [], startedAtWall }) => scores.map((of) => ({ at: startedAtWall, of })));
  }, record);
}

/** Those under the same clock in the same run of the same block. */
export const ofSameClock = (past: readonly PastScore[], score: ScoreRecord): readonly PastScore[] =>
  past.filter(({ of }) => of.score !== null && of.key === score.key && isSameClock(of, score));
