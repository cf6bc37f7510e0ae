import { logKey } from '../../../core/plan/plan.ts';
import type { SetRecord } from '../../../core/training/record.ts';
import css from './set-profile.module.css';

const LEAST_MS = 5000;

interface SetProfileProps {
  readonly sets: readonly SetRecord[];
}

/** The silhouette of what was done: one bar a set and side, as wide as its time, hollow where it was skipped. */
export function SetProfile({ sets }: SetProfileProps) {
  const asked = ({ dose, ms }: SetRecord) => (dose.kind === 'hold' ? Math.max(dose.ms, ms) : ms);
  return (
    <div className={css.profile} aria-hidden="true">
      {sets.map((set) => (
        <span
          key={logKey(set)}
          className={css.bar}
          data-outcome={set.outcome}
          style={{ flexGrow: Math.max(LEAST_MS, asked(set)) }}
        />
      ))}
    </div>
  );
}
