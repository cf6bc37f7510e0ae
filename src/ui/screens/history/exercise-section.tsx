import { useState } from 'react';
import { balanceOf, type Measure, measuresOf, trend } from '../../../core/training/history/trend.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { measureWords } from '../../../words/en/measure-words.ts';
import { compare } from '../../../words/format.ts';
import { useApp, useHistory, useLibrary, useSettings } from '../../app-context.ts';
import field from '../../components/field.module.css';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { Balance } from './balance.tsx';
import css from './history-screen.module.css';
import { PainList } from './pain-list.tsx';
import { TrendPlot } from './trend-plot.tsx';

/** More points than this are hard to read on a phone. */
const MOST_POINTS = 40;
const BALANCE_OVER = 10;

interface ExerciseTrendProps {
  readonly exercise: string;
}

function ExerciseTrend({ exercise }: ExerciseTrendProps) {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const unit = useSettings((view) => view.settings.units);
  const now = useMinute();
  const [wanted, setWanted] = useState<Measure | null>(null);
  const efforts = useAsync(
    async () => (await history.getState().storage()).efforts(exercise),
    // Another list after every change, also when a session is corrected.
    sessions,
  );
  const measures = measuresOf(efforts ?? []);
  const measure = measures.find((each) => each === wanted) ?? measures[0];
  if (!efforts) return null;
  if (!measure) return <PainList efforts={efforts} />;
  const points = trend(efforts, measure, MOST_POINTS).map(({ atWall, value }) => ({
    at: atWall,
    value,
    when: dateWords.dayMonth(atWall, now),
    words: measureWords.value(value, measure, unit),
  }));
  // Points are thinned: the dates come from the full series.
  const all = trend(efforts, measure, efforts.length);
  const since = dateWords.dayMonth(all[0]?.atWall ?? 0, now);
  const [first, last] = [points[0], points.at(-1)];
  const of = measureWords.of(measure);
  const label =
    points.length > 1
      ? historyWords.curve(
          of,
          all.length,
          [since, dateWords.dayMonth(all.at(-1)?.atWall ?? 0, now)],
          [first?.words ?? '', last?.words ?? ''],
        )
      : historyWords.point(of, last?.words ?? '', last?.when ?? '');
  const balance = balanceOf(efforts, BALANCE_OVER);
  return (
    <>
      {measures.length > 1 && (
        <Segmented
          label={historyWords.whatToShow}
          value={measure}
          options={measures.map((value) => ({ value, label: measureWords.label(value) }))}
          onChange={setWanted}
        />
      )}
      <TrendPlot
        label={label}
        valueName={of}
        points={points}
        tick={(value) => measureWords.tick(value, measure, unit)}
      />
      {measure === 'one-rep-max' && <p className={`note ${css.note}`}>{historyWords.oneRepMaxNote}</p>}
      {measure === 'volume' && <p className={`note ${css.note}`}>{historyWords.volumeNote}</p>}
      {balance && <Balance balance={balance} sessions={BALANCE_OVER} />}
      <PainList efforts={efforts} />
    </>
  );
}

/** One exercise over time, picked from all with any data. */
export function ExerciseSection() {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const book = useLibrary((view) => view.exercises);
  const loaded = useHistory((view) => view.sessions?.find((session) => session.loaded)?.loaded);
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = useAsync(async () => (await history.getState().storage()).exercises(), sessions);
  // The curve does not have to wait for the names of all the others.
  const known = ids ?? (loaded ? [loaded] : []);
  const names = known
    .map((id) => ({ id, name: book.get(id)?.name ?? id, language: book.get(id)?.language }))
    .toSorted((a, b) => compare(a.name, b.name));
  const exercise = [chosen, loaded].find((id) => id && known.includes(id)) ?? names[0]?.id;
  if (!exercise) return null;
  return (
    <Section title={historyWords.exercise}>
      <select
        className={`${field.field} ${css.pick}`}
        aria-label={historyWords.exercise}
        value={exercise}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {names.map(({ id, name, language }) => (
          <option key={id} value={id} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <ExerciseTrend key={exercise} exercise={exercise} />
    </Section>
  );
}
