import type { LastResult } from './last-result.ts';
import { slowerBy } from './same-aim.ts';
import type { Target } from './suggestion.ts';

/** Reps of up to eight seconds build as much as faster ones, longer ones less (B. Schoenfeld, D. Ogborn, J. Krieger,
 * "Effect of repetition duration during resistance training on muscle hypertrophy", Sports Med 45, 2015). */
const SLOWEST_MS = 8000;
const SLOWER_STEP_MS = 1000;
const MOST_SLOWER_MS = 2000;

/** How much slower to lower a rep instead of too large a step in weight; null when it is slow enough. */
export function slowerMs(last: LastResult, target: Target): number | null {
  const tempo = target.dose.kind === 'reps' ? target.dose.tempo : null;
  if (!tempo) return null;
  const by = slowerBy(last, target) + SLOWER_STEP_MS;
  const repMs = tempo.lowerMs + tempo.bottomMs + tempo.liftMs + tempo.topMs + by;
  return by <= MOST_SLOWER_MS && repMs <= SLOWEST_MS ? by : null;
}
