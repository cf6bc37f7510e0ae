import type { SetDose } from '../plan/plan.ts';
import type { Visit, WorkVisit } from '../session/session.ts';

const LAST_SECOND_MS = 1000;

/** The time a hold counts for. People count whole seconds, so a hold ended within its last second was held. */
export const heldMs = (askedMs: number, ms: number): number =>
  ms > askedMs - LAST_SECOND_MS ? Math.max(askedMs, ms) : ms;

/** Whether a hold was held for the whole planned time; false for reps. */
export const isHeld = (dose: SetDose, ms: number): boolean =>
  dose.kind === 'hold' && heldMs(dose.ms, ms) >= dose.ms;

/** The time of a visit, without pauses. */
export const activeMs = (visit: Visit): number => visit.endedAt - visit.startedAt - visit.pausedMs;

/** Whether the set of a visit was done: it ran out, Done was pressed, or its hold was held. */
export const wasDone = (visit: WorkVisit): boolean =>
  visit.outcome === 'done' || isHeld(visit.set.dose, activeMs(visit));
