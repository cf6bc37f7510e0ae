import { formatClock } from '../../../core/duration.ts';
import { besidePlan } from '../../../core/training/history/beside-plan.ts';
import { recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { useLibrary } from '../../app-context.ts';
import { withNames } from '../../components/with-names.tsx';
import css from './session-page.module.css';
import { workBars } from './work-bars.ts';

interface BesidePlanSectionProps {
  readonly record: SessionRecord;
}

/** The work as planned over the work as done, on one scale, with what that means in a sentence. */
export function BesidePlanSection({ record }: BesidePlanSectionProps) {
  const exercises = useLibrary((view) => view.exercises);
  const beside = besidePlan(record.sets);
  const { restMs, otherMs } = recordTimes(record);
  const bars = workBars(record.sets);
  const rows = [
    { name: sessionWords.planned, ms: beside.asked, path: bars.planned },
    { name: sessionWords.done, ms: beside.done, path: bars.done },
  ];
  return (
    <section aria-label={sessionWords.besidePlan}>
      <dl className={css.beside}>
        {rows.map(({ name, ms, path }) => (
          <div key={name}>
            <dt className="note">{name}</dt>
            <dd>
              <svg
                className={css.profile}
                viewBox={`0 0 ${bars.width} 100`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path d={path} />
              </svg>
              <b className="strong">{formatClock(ms)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {withNames(sessionWords.beside(beside), [...record.sets, ...exercises.values()])}{' '}
        <span className="quiet">{sessionWords.restAndChanges(restMs, otherMs)}</span>
      </p>
    </section>
  );
}
