import { useState } from 'react';
import type { ExerciseEffort } from '../../core/training/exercise-effort.ts';
import { curveOf } from '../../core/training/history/curve.ts';
import { meaningOf } from '../../core/training/history/meaning.ts';
import { balanceOf, type Measure, measuresOf, trend } from '../../core/training/history/trend.ts';
import { dateWords } from '../../words/en/date-words.ts';
import { historyWords } from '../../words/en/history-words.ts';
import { meaningWords } from '../../words/en/meaning-words.ts';
import { measureWords } from '../../words/en/measure-words.ts';
import { painWords } from '../../words/en/pain-words.ts';
import { useSettings } from '../app-context.ts';
import { Segmented } from '../components/segmented.tsx';
import { useMinute } from '../hooks/use-time.ts';
import { Balance } from './balance.tsx';
import { PainList } from './pain-list.tsx';
import { TrendPlot } from './trend-plot.tsx';

/** More points than this are hard to read on a phone. */
const MOST_POINTS = 40;
const BALANCE_OVER = 10;

interface ExerciseTrendProps {
  /** Oldest first. */
  readonly efforts: readonly ExerciseEffort[];
}

/** One exercise over time: a curve, what it means, and the same as a table. */
export function ExerciseTrend({ efforts }: ExerciseTrendProps) {
  const unit = useSettings((view) => view.settings.units);
  const now = useMinute();
  const [wanted, setWanted] = useState<Measure | null>(null);
  const measures = measuresOf(efforts);
  const measure = measures.find((each) => each === wanted) ?? measures[0];
  if (!measure) return <PainList efforts={efforts} />;
  const { points: marked, away, lighter, hurt } = curveOf(efforts, measure, MOST_POINTS);
  const points = marked.map(({ atWall, value, isBest }) => ({
    at: atWall,
    value,
    isBest,
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
        away={away}
        lighter={lighter}
        hurt={hurt.map(({ atWall, pain }) => ({
          at: atWall,
          level: pain.level,
          words: painWords.amountAt(pain),
        }))}
        tick={(value) => measureWords.tick(value, measure, unit)}
        meaning={meaningOf(efforts, measure).map((each) => meaningWords.sentence(each, measure, unit, now))}
      />
      {measure === 'one-rep-max' && <p className="note">{historyWords.oneRepMaxNote}</p>}
      {measure === 'volume' && <p className="note">{historyWords.volumeNote}</p>}
      {balance && <Balance balance={balance} sessions={BALANCE_OVER} />}
      <PainList efforts={efforts} />
    </>
  );
}
