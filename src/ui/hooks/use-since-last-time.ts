import { liftedKg, trainingEfforts } from '../../core/training/exercise-effort.ts';
import { recordTimes, type SessionRecord } from '../../core/training/record.ts';
import { type SinceLastTime, sinceLastTime } from '../../core/training/since-last-time.ts';
import { wholeHistory } from '../../store/whole-history.ts';
import { useApp } from '../app-context.ts';
import { useAsync } from './use-async.ts';

/** A session beside what came before it. */
export interface Comparison {
  readonly exercises: readonly SinceLastTime[];
  /** The last session of the same routine before it; null when there is none. */
  readonly last: { readonly kg: number; readonly workMs: number } | null;
}

/** Null until the sessions before it are read. What cannot be read is taken for not there. */
export function useSinceLastTime(record: SessionRecord): Comparison | null {
  const { history, library } = useApp();
  return useAsync(async () => {
    const { sessions, storage } = await wholeHistory(history);
    const efforts = trainingEfforts(record);
    const past = storage ? await Promise.all(efforts.map(({ exercise }) => storage.efforts(exercise))) : [];
    const before = new Map(
      efforts.map(({ exercise }, i) => [
        exercise,
        (past[i] ?? []).filter(
          (each) => each.sets > 0 && each.session !== record.id && each.startedAtWall < record.startedAtWall,
        ),
      ]),
    );
    const last = sessions.find(
      (each) =>
        each.routine === record.routine && each.setsDone > 0 && each.startedAtWall < record.startedAtWall,
    );
    const [found] = (last && (await storage?.records([last.id]))) ?? [];
    return {
      exercises: sinceLastTime(efforts, (exercise) => before.get(exercise) ?? []),
      last: found
        ? { kg: liftedKg(found, library.getState().exercises), workMs: recordTimes(found).workMs }
        : null,
    };
  }, record);
}
