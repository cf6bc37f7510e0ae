import { logKey } from '../../../core/plan/plan.ts';
import type { SetRecord } from '../../../core/training/record.ts';
import { sessionBars } from './session-bars.ts';
import css from './set-profile.module.css';

interface SetProfileProps {
  readonly sets: readonly SetRecord[];
}

/** The silhouette of what was done: one bar a set and side, filled as far as it was done. */
export function SetProfile({ sets }: SetProfileProps) {
  const bars = sessionBars(sets);
  return (
    <div className={css.profile} aria-hidden="true">
      {sets.map((set, i) => (
        <span
          key={logKey(set)}
          className={css.bar}
          style={{ flexGrow: bars[i]?.width, '--tall': bars[i]?.height, '--done': bars[i]?.done }}
        />
      ))}
    </div>
  );
}
