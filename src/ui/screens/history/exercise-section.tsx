import { useState } from 'react';
import { historyWords } from '../../../words/en/history-words.ts';
import { useApp, useHistory } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { ExerciseTrend } from '../../trend/exercise-trend.tsx';
import { ExercisePicker } from './exercise-picker.tsx';

/** One exercise over time, found among all with any data. */
export function ExerciseSection() {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const loaded = useHistory((view) => view.sessions?.find((session) => session.loaded)?.loaded);
  const [chosen, setChosen] = useState<string | null>(null);
  const latest = useAsync(async () => (await history.getState().storage()).latest(), sessions);
  const newest = latest?.toSorted((a, b) => b.startedAtWall - a.startedAtWall);
  // The curve does not have to wait for the names of all the others.
  const known = newest?.map(({ exercise }) => exercise) ?? (loaded ? [loaded] : []);
  const exercise = [chosen, loaded].find((id) => id && known.includes(id)) ?? known[0];
  if (!exercise) return null;
  return (
    <Section title={historyWords.exercise}>
      <ExercisePicker exercise={exercise} all={newest ?? []} onPick={setChosen} />
      <Curve key={exercise} exercise={exercise} />
    </Section>
  );
}

function Curve({ exercise }: { readonly exercise: string }) {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const efforts = useAsync(
    async () => (await history.getState().storage()).efforts(exercise),
    // Another list after every change, also when a session is corrected.
    sessions,
  );
  return efforts && <ExerciseTrend efforts={efforts} />;
}
