import { logKey, type SetInfo } from '../plan/plan.ts';
import type { WorkVisit } from '../session/session.ts';
import type { SetLog, SetLogs } from '../session/set-log.ts';
import { setWeight } from '../session/set-weight.ts';
import { activeMs, heldMs } from './held.ts';

/** The result of a set. */
export interface SetResult extends SetLog {
  /** Whether the person logged it; otherwise it is what was asked for, or what the clock measured. */
  readonly entered: boolean;
}

type Place = Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side' | 'dose'>;

/**
 * The result of a set that was done: what the person logged, else the reps asked for, the time the clock measured
 * (`ms`), and its weight: see setWeight(), which explains `doneKg`.
 */
export function resultOf(place: Place, ms: number, logs: SetLogs, doneKg: number | null = null): SetResult {
  const said = logs[logKey(place)];
  if (said) return { ...said, entered: true };
  const { dose } = place;
  return {
    kg: setWeight(place, logs, doneKg),
    reps: dose.kind === 'reps' ? dose.reps : null,
    holdMs: dose.kind === 'hold' ? heldMs(dose.ms, ms) : null,
    effort: null,
    reserve: null,
    entered: false,
  };
}

/** The result of the set of a visit in which it was done. */
export const resultOfVisit = (visit: WorkVisit, logs: SetLogs): SetResult =>
  resultOf(visit.set, activeMs(visit), logs, visit.kg);
