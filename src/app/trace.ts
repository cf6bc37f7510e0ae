import type { Plan } from '../core/plan/plan.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { SessionEvent, SessionState } from '../core/session/session.ts';
import type { CueObservation } from '../outputs/cue-output.ts';
import type { Absence } from '../runner/away.ts';
import type { Runner } from '../runner/runner.ts';
import { offerOf, type SessionView } from '../store/session-view.ts';

interface TraceView extends Pick<SessionView, 'send' | 'leave' | 'speed'> {
  readonly plan: Plan | null;
  readonly state: SessionState;
  readonly away: Absence | null;
  readonly offer: Checkpoint | null;
}

/** What `?trace` keeps: every event of the session and every cue scheduled or cancelled. */
export interface Trace {
  readonly plans: Plan[];
  readonly events: SessionEvent[];
  readonly cues: readonly CueObservation[];
  /** The session clock, now. */
  readonly now: () => number;
  /** The current session, with its commands. */
  readonly view: () => TraceView;
}

declare global {
  var holdfastTrace: Trace | undefined;
}

/** Publishes the trace as the global `holdfastTrace`. */
export function keepTrace(runner: Runner, session: () => SessionView, cues: readonly CueObservation[]): void {
  const view = (): TraceView => {
    const { send, leave, speed } = session();
    const away = runner.absence();
    return {
      plan: runner.plan(),
      state: runner.state(),
      away,
      offer: offerOf(session()),
      send,
      leave,
      speed,
    };
  };
  const trace: Trace = { plans: [], events: [], cues, now: runner.now, view };
  runner.subscribe(({ plan, events }) => {
    if (trace.plans.at(-1) !== plan) trace.plans.push(plan);
    trace.events.push(...events);
  });
  globalThis.holdfastTrace = trace;
}
