import type { Score } from '../../core/session/score.ts';
import type { ClockRecord } from '../../core/training/clock-record.ts';
import type { SessionRecord } from '../../core/training/record.ts';
import { isSameClock, scoreOfRun } from '../../core/training/score-of-run.ts';
import { wholeHistory } from '../../store/whole-history.ts';
import { useApp } from '../app-context.ts';
import { useAsync } from '../hooks/use-async.ts';

/** How far back a score is looked for. */
const SESSIONS = 30;

/** A run of a clock in an earlier session. */
export interface PastScore {
  readonly at: number;
  readonly of: ClockRecord;
  readonly score: Score;
}

/** The runs under clocks in the sessions of the same routine before a record, the newest first; null until read. */
export function usePastScores(record: SessionRecord): readonly PastScore[] | null {
  const { history } = useApp();
  return useAsync(async () => {
    const { sessions, storage } = await wholeHistory(history);
    const ids = sessions
      .filter(
        ({ routine, id, startedAtWall }) =>
          routine === record.routine && id !== record.id && startedAtWall < record.startedAtWall,
      )
      .slice(0, SESSIONS)
      .map(({ id }) => id);
    const found = (await storage?.records(ids)) ?? [];
    return found
      .toSorted((a, b) => b.startedAtWall - a.startedAtWall)
      .flatMap(({ clocks = [], startedAtWall }) =>
        clocks.flatMap((of) => {
          const score = scoreOfRun(of);
          return score ? [{ at: startedAtWall, of, score }] : [];
        }),
      );
  }, record);
}

/** The earlier runs under the same clock: the same run of the same block. */
export const ofSameClock = (past: readonly PastScore[], run: ClockRecord): readonly PastScore[] =>
  past.filter(({ of }) => isSameClock(of, run));
