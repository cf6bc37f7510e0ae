import { type LastResult, lastResultOf } from './last-result.ts';
import { LONG_AWAY, lighterAgain } from './lighter-again.ts';
import { nextStep } from './next-step.ts';
import type { Past } from './past.ts';
import type { Suggestion, Target } from './suggestion.ts';

const DAY_MS = 86_400_000;
/**
 * After three weeks without it strength begins to go (D. T. McMaster et al., "The development, retention and decay
 * rates of strength and power in elite rugby union, rugby league and American football", Sports Med 43, 2013).
 */
const AWAY_MS = 21 * DAY_MS;

/** The instants at which the suggestion drawn from a session becomes an easier one, if nothing is trained until then. */
export const easesAt = (startedAtWall: number): readonly number[] => [
  startedAtWall + AWAY_MS,
  startedAtWall + LONG_AWAY.weeks * 7 * DAY_MS,
];

/** How many sessions in a row, from the last one back, fell short with the same weight. */
function misses(results: readonly LastResult[]): number {
  const [last] = results;
  const stopped = results.findIndex(({ fellShort, kg }) => !fellShort || kg !== last?.kg);
  return stopped < 0 ? results.length : stopped;
}

/**
 * What to aim for next time, and why; null before the first time, and if the routine leaves nothing to choose.
 * `past` is newest first. The rules, in this order:
 *
 * 1. Three weeks away: a tenth lighter and at the low end (a fifth after eight weeks).
 * 2. Fell short twice with the same weight: a step down. Once: the same again.
 * 3. Sets left out, felt hard, or not all with one weight: the same again.
 * 4. All done: a small step up (see nextStep()).
 */
export function suggest(past: readonly Past[], target: Target, now: number): Suggestion | null {
  const [latest] = past;
  if (!latest) return null;
  const results = past.map(lastResultOf);
  const [last] = results;
  if (!last) return null;
  const away = now - latest.startedAtWall;
  if (away >= AWAY_MS)
    return lighterAgain(last, target, { kind: 'away', weeks: Math.floor(away / DAY_MS / 7) });
  if (last.fellShort) return lighterAgain(last, target, { kind: 'missed', times: misses(results) });
  return nextStep(last, target);
}
