import type { RampUpStep, WorkStep } from '../../../../core/plan/plan.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import css from './lead.module.css';

interface RampStepsProps {
  readonly ramps: readonly RampUpStep[];
  /** The index of the ramp-up under way or next. */
  readonly at: number;
  readonly work: WorkStep;
}

/** "Not counted", and the ramp-ups as steps up to the work sets. */
export function RampSteps({ ramps, at, work }: RampStepsProps) {
  const workKg = work.set.dose.kg ?? 1;
  return (
    <div className={css.ramps}>
      <span>{leadWords.notCounted}</span>
      <span className={css.steps} aria-hidden="true">
        {ramps.map(({ id, dose }, i) => (
          <i
            key={id}
            className={css.step}
            style={{ '--v': Math.max(0.25, (dose.kg ?? 0) / workKg) }}
            data-stage={i < at ? 'done' : i === at ? 'now' : 'later'}
          />
        ))}
        {Array.from({ length: Math.min(6, work.set.sets) }, (_, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          <i key={i} className={css.step} style={{ '--v': 1 }} data-stage={i === 0 ? 'work' : 'later'} />
        ))}
      </span>
    </div>
  );
}
