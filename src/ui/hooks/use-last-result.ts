import { doseWords } from '../../words/en/dose-words.ts';
import { useApp, useHistory } from '../app-context.ts';
import { useAsync } from './use-async.ts';
import { useScales } from './use-scales.ts';

/** The best set of an exercise the last time it was done, in words; null until it is read, and where there is none. */
export function useLastResult(): (exercise: string) => string | null {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const scaleOf = useScales();
  const efforts = useAsync(
    async () => (sessions?.length ? (await history.getState().storage()).latest() : []),
    sessions,
  );
  return (exercise) => {
    const last = efforts?.find((each) => each.exercise === exercise);
    if (!last) return null;
    const { bestKg: kg, bestReps: reps, longestMs } = last;
    const holdMs = reps === null ? longestMs : null;
    return doseWords.result({ kg, reps, holdMs }, scaleOf(exercise)) || null;
  };
}
