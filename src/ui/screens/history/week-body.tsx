import type { Muscle } from '../../../core/routine/exercise.ts';
import { VOLUME } from '../../../core/training/history/muscle-sets.ts';
import type { SorePlace } from '../../../core/training/history/sore-places.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { useLibrary } from '../../app-context.ts';
import { WorkedBody, WorkedSwatch } from '../../body/worked-body.tsx';
import { WORK_STEPS, workStep } from '../../body/worked-fills.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import css from './week-body.module.css';

const VIEWS = ['front', 'back'] as const;

interface WeekBodyProps {
  /** Of this week. */
  readonly sets: ReadonlyMap<Muscle, number>;
  readonly sore: readonly SorePlace[];
  /** Only the body, before there is anything to explain. */
  readonly isPlain?: boolean;
}

/** What this week trained, and what hurt in the last weeks, on the body. */
export function WeekBody({ sets, sore, isPlain }: WeekBodyProps) {
  const exercises = useLibrary((view) => view.exercises);
  const now = useMinute();
  const marks = sore.map(({ pain }) => pain);
  return (
    <>
      <div className={css.views} aria-hidden="true">
        {VIEWS.map((view) => (
          <div key={view} className={css.view}>
            <WorkedBody view={view} stepOf={(muscle) => workStep(sets.get(muscle) ?? 0)} marks={marks} />
            {!isPlain && <span className="caption">{painWords.views[view]}</span>}
          </div>
        ))}
      </div>
      {!isPlain && (
        <ul className={`facts ${css.legend}`} aria-hidden="true">
          {WORK_STEPS.map((step) => (
            <li key={step}>
              <WorkedSwatch step={step} />
              {historyWords.steps(VOLUME)[step]}
            </li>
          ))}
        </ul>
      )}
      {sore.length > 0 && (
        <ul className={`note ${css.sore}`} aria-label={painWords.whereItHurt}>
          {sore.map(({ pain, exercise, startedAtWall }) => (
            <li key={`${pain.place}${pain.side}`}>
              {withNames(
                painWords.sore(pain, exercise, dateWords.dayMonth(startedAtWall, now)),
                exercises.values(),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
