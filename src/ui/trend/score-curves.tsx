import type { ClockRecord } from '../../core/training/clock-record.ts';
import { awayIn } from '../../core/training/history/curve.ts';
import { isSameClock } from '../../core/training/score-of-run.ts';
import { runsOf, type ScoreSeries, scoreSeries } from '../../core/training/score-series.ts';
import { wholeHistory } from '../../store/whole-history.ts';
import { clockWords } from '../../words/en/clock-words.ts';
import { dateWords } from '../../words/en/date-words.ts';
import { historyWords } from '../../words/en/history-words.ts';
import { meaningWords } from '../../words/en/meaning-words.ts';
import { useApp, useHistory } from '../app-context.ts';
import { Section } from '../components/section.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useMinute } from '../hooks/use-time.ts';
import { TrendPlot } from './trend-plot.tsx';

/** The newest sessions: more points are hard to read on a phone. */
const MOST_SESSIONS = 40;

function ScoreCurve({ series: { of, points, best, others } }: { readonly series: ScoreSeries }) {
  const now = useMinute();
  const day = (atWall: number) => dateWords.dayMonth(atWall, now);
  const words = clockWords.score;
  const { kind } = best.score;
  const [first, last] = [points[0] ?? best, points.at(-1) ?? best];
  const title = clockWords.clock(of.clock, of.clockMs, of.run, of.runs);
  return (
    <TrendPlot
      label={historyWords.curve(
        `${of.name}, ${title}`,
        points.length,
        [day(first.atWall), day(last.atWall)],
        [words(first.score), words(last.score)],
      )}
      valueName={title}
      points={points.map(({ atWall, value, score, isBest }) => ({
        at: atWall,
        value,
        isBest,
        when: day(atWall),
        words: words(score),
      }))}
      away={awayIn(points)}
      lighter={[]}
      hurt={[]}
      tick={(value) => clockWords.tick(kind, value)}
      meaning={[
        meaningWords.bestOn(words(best.score), best.atWall, now, best.atWall === last.atWall),
        ...(others > 0 ? [clockWords.notDrawn(others, kind === 'time')] : []),
      ]}
    />
  );
}

interface ScoreCurvesProps {
  /** The id of a routine. */
  readonly routine: string;
  /** Only the clocks of a session; without it, all clocks that the routine has had. */
  readonly of?: readonly ClockRecord[];
}

/** The scores of each clock of a routine as a curve and a table, once there are two. */
export function ScoreCurves({ routine, of }: ScoreCurvesProps) {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const runs = useAsync(async () => {
    const whole = await wholeHistory(history);
    const ids = whole.sessions.filter((each) => each.routine === routine).map(({ id }) => id);
    const records = (await whole.storage?.records(ids.slice(0, MOST_SESSIONS))) ?? [];
    return records.flatMap(({ clocks, startedAtWall }) => runsOf(clocks, startedAtWall));
  }, sessions);
  const all = scoreSeries(runs ?? []).filter(
    (series) => series.points.length > 1 && (!of || of.some((run) => isSameClock(run, series.of))),
  );
  if (all.length === 0) return null;
  return (
    <Section title={clockWords.overTime}>
      {all.map((series) => (
        <div key={series.of.key + series.of.clockMs + series.of.name}>
          <h3>{series.of.name}</h3>
          <ScoreCurve series={series} />
        </div>
      ))}
    </Section>
  );
}
