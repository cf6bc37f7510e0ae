import { logKey, type SetInfo, type Side } from '../plan/plan.ts';
import type { SetLog, SetLogs } from '../session/set-log.ts';
import { heldMs } from './held.ts';

/** The result of a set. */
export interface SetResult extends SetLog {
  /** Whether the person logged it; otherwise it is what was asked for, or what the clock measured. */
  readonly entered: boolean;
}

type Place = Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side' | 'dose'>;

const sidesFrom = (side: Side | null): readonly (Side | null)[] =>
  side === null ? [null] : [side, side === 'left' ? 'right' : 'left'];

/** The weight last logged for this exercise in this session: for the other side of this set, or for an earlier set. */
function carriedKg(place: Place, logs: SetLogs): number | null {
  for (let set = place.set; set >= (place.dose.kgFrom ?? 1); set--) {
    for (const side of sidesFrom(place.side)) {
      const kg = logs[logKey({ ...place, set, side })]?.kg ?? null;
      if (kg !== null) return kg;
    }
  }
  return null;
}

/**
 * The result of a set that was done: what the person logged, else the reps asked for, the time the clock measured
 * (`ms`), and the weight of the set before or, without one, of the plan.
 */
export function resultOf(place: Place, ms: number, logs: SetLogs): SetResult {
  const said = logs[logKey(place)];
  if (said) return { ...said, entered: true };
  const { dose } = place;
  return {
    kg: carriedKg(place, logs) ?? dose.kg ?? null,
    reps: dose.kind === 'reps' ? dose.reps : null,
    holdMs: dose.kind === 'hold' ? heldMs(dose.ms, ms) : null,
    effort: null,
    reserve: null,
    entered: false,
  };
}
