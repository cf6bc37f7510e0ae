import type { LastResult } from './last-result.ts';
import type { Target } from './suggestion.ts';

/** So many sessions show whether the few reps that a stronger band began with are climbing. */
const SESSIONS = 6;

const best = (results: readonly LastResult[]): number =>
  Math.max(...results.map(({ work: { least } }) => least));

/**
 * Whether a band has stayed below the range of reps for six sessions, of which the last three gained nothing on the
 * three before. `results` are newest first.
 */
export function isStuckBelow(results: readonly LastResult[], { load, dose }: Target): boolean {
  if (load !== 'band' || dose.kind !== 'reps' || results.length < SESSIONS) return false;
  const { low } = dose.reps;
  const recent = results.slice(0, SESSIONS);
  const isBelow = recent.every(
    ({ kg, work }) => kg === recent[0]?.kg && work.kind === 'reps' && Math.max(work.asked, work.least) < low,
  );
  const half = SESSIONS / 2;
  return isBelow && best(recent.slice(0, half)) <= best(recent.slice(half));
}
