import { countsInRound, isComplete, mostCounted } from '../plan/bout-count.ts';
import type { Plan } from '../plan/plan.ts';
import type { ActiveState, Instant, SessionEvent } from './session.ts';
import { elapsedMs } from './views.ts';

/** The most moves that can be counted in a bout that only its time ends: more than anyone does. */
const MOST_COUNTED = 5000;

/** A state in which something more, or less, is counted. */
interface Counted {
  readonly state: ActiveState;
  readonly events: readonly SessionEvent[];
  /** Whether all of the work has been counted, and the step is over. */
  readonly over: boolean;
}

/**
 * Counts moves done in the bout under way, or takes them back. Does nothing in other steps, or beyond what the bout asks
 * for. A complete round gets a lap, which is removed when the round is taken back. Only work for time ends when all is
 * counted: an EMOM waits for its minute.
 */
export function count(plan: Plan, state: ActiveState, by: number, at: Instant): Counted {
  const step = plan.steps[state.step];
  const none = { state, events: [], over: false };
  if (step?.kind !== 'bout' || step.bout.clock === 'tabata') return none;
  const { bout } = step;
  const counted = Math.max(0, Math.min(state.count + Math.trunc(by), mostCounted(bout) ?? MOST_COUNTED));
  if (counted === state.count) return none;
  const rounds = Math.floor(counted / countsInRound(bout));
  const lap = elapsedMs(state, at);
  const laps = Array.from({ length: rounds }, (_, i) => state.laps[i] ?? lap);
  return {
    state: { ...state, count: counted, laps },
    events: [{ type: 'counted', at, count: counted }],
    over: bout.clock === 'for-time' && isComplete(bout, counted),
  };
}
