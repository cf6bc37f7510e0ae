import { Link } from 'wouter';
import type { ExerciseEffort } from '../../../core/training/exercise-effort.ts';
import { measuresOf, trend } from '../../../core/training/history/trend.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { measureWords } from '../../../words/en/measure-words.ts';
import { setLogWords } from '../../../words/en/set-log-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useApp, useHistory, useSettings } from '../../app-context.ts';
import row from '../../components/figure-row.module.css';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import { ExerciseTrend } from '../../trend/exercise-trend.tsx';
import css from './exercise-screen.module.css';

const LAST = 5;

interface OwnRecordProps {
  readonly exercise: string;
}

/** What the person has done of an exercise: the best, the gain, the curve and the last sessions. */
export function OwnRecord({ exercise }: OwnRecordProps) {
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const found = useAsync(async () => {
    if (!sessions?.length) return { efforts: [], last: [] };
    const storage = await history.getState().storage();
    const efforts = await storage.efforts(exercise);
    const ids = efforts.slice(-LAST).map(({ session }) => session);
    return { efforts, last: (await storage.records(ids)) ?? [] };
  }, sessions);
  if (!found) return null;
  const { efforts, last } = found;
  if (efforts.length === 0) {
    return (
      <Section title={exerciseWords.record}>
        <p className="note">{exerciseWords.noRecord}</p>
      </Section>
    );
  }
  return (
    <>
      <Section title={exerciseWords.record} aside={exerciseWords.times(efforts.length)}>
        <Figures efforts={efforts} last={last.at(-1)} exercise={exercise} />
        <ExerciseTrend efforts={efforts} />
      </Section>
      <LastFive efforts={efforts} records={last} exercise={exercise} />
    </>
  );
}

interface FiguresProps {
  readonly efforts: readonly ExerciseEffort[];
  readonly last: SessionRecord | undefined;
  readonly exercise: string;
}

/** The best, what was gained since the first session, and how the last one felt. */
function Figures({ efforts, last, exercise }: FiguresProps) {
  const unit = useSettings((view) => view.settings.units);
  const now = useMinute();
  const [measure] = measuresOf(efforts);
  const points = measure ? trend(efforts, measure, efforts.length) : [];
  const [first, latest] = [points[0], points.at(-1)];
  if (!measure || !first || !latest) return null;
  const best = points.reduce((most, point) => (point.value > most.value ? point : most));
  const gain = latest.value - first.value;
  const effort = last?.sets.findLast((set) => set.exercise === exercise && set.result?.effort)?.result
    ?.effort;
  const figures = [
    [measureWords.value(best.value, measure, unit), exerciseWords.best(dateWords.dayMonth(best.atWall, now))],
    points.length > 1 && [
      exerciseWords.gain(measureWords.value(gain, measure, unit), gain > 0),
      exerciseWords.since(dateWords.dayMonth(first.atWall, now)),
    ],
    effort && [setLogWords.effort(effort), exerciseWords.effort],
  ].flatMap((each) => (each ? [each] : []));
  return (
    <dl className={css.figures}>
      {figures.map(([value, what]) => (
        <div key={what}>
          <dt className="caption">{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface LastFiveProps {
  readonly efforts: readonly ExerciseEffort[];
  /** Oldest first. */
  readonly records: readonly SessionRecord[];
  readonly exercise: string;
}

function LastFive({ efforts, records, exercise }: LastFiveProps) {
  const now = useMinute();
  const scale = useScales()(exercise);
  const [measure] = measuresOf(efforts);
  const points = measure ? trend(efforts, measure, efforts.length) : [];
  const best = Math.max(...points.map(({ value }) => value));
  const bests = points.filter(({ value }) => value === best).map(({ atWall }) => atWall);
  return (
    <Section title={exerciseWords.lastFive}>
      <ul className="ruled">
        {records.toReversed().map(({ id, startedAtWall, sets }) => (
          <li key={id}>
            <Link className={row.row} href={routes.record(id)}>
              <span className={`note ${row.day}`}>{dateWords.dayMonth(startedAtWall, now)}</span>
              <b className={`strong ${row.words}`}>
                {summaryWords.details(
                  sets.filter((set) => set.exercise === exercise),
                  null,
                  scale,
                )}
              </b>
              {bests.includes(startedAtWall) && <span className="caption">{exerciseWords.isBest}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
