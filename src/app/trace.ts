import type { Plan } from '../core/plan/plan.ts';
import type { SessionEvent } from '../core/session/session.ts';
import type { CueObservation } from '../outputs/cue-output.ts';
import type { Runner } from '../runner/runner.ts';
import type { SessionView } from '../store/session-store.ts';

/** What `?trace` keeps: every event of the session and every cue scheduled or called off. */
export interface Trace {
  readonly plans: Plan[];
  readonly events: SessionEvent[];
  readonly cues: CueObservation[];
  /** The session clock, now. */
  readonly now: () => number;
  /** The session store as screens see it. */
  readonly view: () => SessionView;
}

declare global {
  var holdfastTrace: Trace | undefined;
}

/** Lays the trace out where the console finds it. */
export function keepTrace(runner: Runner, view: () => SessionView): Trace {
  const trace: Trace = { plans: [], events: [], cues: [], now: runner.now, view };
  runner.subscribe(({ plan, events }) => {
    if (trace.plans.at(-1) !== plan) trace.plans.push(plan);
    trace.events.push(...events);
  });
  globalThis.holdfastTrace = trace;
  return trace;
}
