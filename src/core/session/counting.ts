import { countsInRound, isComplete, mostCounted } from '../plan/bout-count.ts';
import type { Plan } from '../plan/plan.ts';
import type { ActiveState, Instant, SessionEvent } from './session.ts';
import { elapsedMs } from './views.ts';

/** Where the time alone decides, nobody does more than this. */
const MOST_COUNTED = 5000;

/** A state in which something more, or less, is counted. */
interface Counted {
  readonly state: ActiveState;
  readonly events: readonly SessionEvent[];
  /** Whether that was all there is to do, and the step is over. */
  readonly over: boolean;
}

/**
 * Counts moves done in the bout under way, or takes them back; elsewhere, and beyond what the bout asks for, nothing. A
 * round that is complete gets a lap, one that is taken back loses it. Only work for time is over when all is counted: an
 * EMOM waits for its minute.
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
