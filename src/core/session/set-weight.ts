import { logKey, type SetInfo, type Side } from '../plan/plan.ts';
import type { SetLogs } from './set-log.ts';

type Place = Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side' | 'dose'>;

const sidesFrom = (side: Side | null): readonly (Side | null)[] =>
  side === null ? [null] : [side, side === 'left' ? 'right' : 'left'];

/** The weight logged for a set, on its own side or else on the other one; null without one. */
function loggedKg(place: Place, logs: SetLogs): number | null {
  for (const side of sidesFrom(place.side)) {
    const kg = logs[logKey({ ...place, side })]?.kg ?? null;
    if (kg !== null) return kg;
  }
  return null;
}

/**
 * The weight of a set, in kilograms: as logged for it, else the one it was done with (`doneKg`; null for a set to come,
 * or if none was known), else as logged for the set before it, else that of the plan. Null when there is none of these.
 */
export function setWeight(place: Place, logs: SetLogs, doneKg: number | null = null): number | null {
  const own = loggedKg(place, logs) ?? doneKg;
  if (own !== null) return own;
  const { dose } = place;
  for (let set = place.set - 1; set >= (dose.kgFrom ?? 1); set--) {
    const kg = loggedKg({ ...place, set }, logs);
    if (kg !== null) return kg;
  }
  return dose.kg ?? null;
}
