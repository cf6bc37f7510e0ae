import { toTenGrams } from '../../owns/unit.ts';
import type { SetLog } from '../../session/set-log.ts';
import type { SetRecord } from '../record.ts';
import { bestOf, FAR_ABOVE, isFarAbove } from './believed.ts';
import type { Lifted } from './reason.ts';

/** An entry that may be a slip of the finger, and what was probably meant. */
export interface Doubt {
  readonly entry: Lifted;
  readonly meant: Pick<SetLog, 'kg' | 'reps' | 'holdMs'>;
}

type Entered = Pick<SetLog, 'kg' | 'reps' | 'holdMs'>;

function liftOf({ kg, reps, holdMs }: Entered): Lifted | null {
  if (reps !== null) return { kind: 'reps', kg, reps };
  return holdMs === null ? null : { kind: 'hold', kg, ms: holdMs };
}

/** A tenth of it when that is near the best, because a point or a digit slipped; otherwise the best. */
function meantBy(value: number, best: number): number {
  const tenth = value / 10;
  return tenth <= FAR_ABOVE * best && tenth * FAR_ABOVE >= best ? tenth : best;
}

/**
 * Whether an entry is far above the best of the last sessions, so that it is to be asked about while the person is there to
 * say; null if not, or if there is nothing to compare it with. `past`: the sets of each of these sessions.
 */
export function doubtOf(entered: Entered, past: readonly (readonly SetRecord[])[]): Doubt | null {
  const entry = liftOf(entered);
  if (!entry) return null;
  const lifts = past.flat().flatMap(({ result }) => (result?.entered ? (liftOf(result) ?? []) : []));
  const best = bestOf(lifts, entry);
  if (!isFarAbove(entry, best)) return null;
  const most = Math.max(0, ...lifts.flatMap(({ kg }) => kg ?? []));
  const isWeight = entry.kg !== null && most > 0 && entry.kg > FAR_ABOVE * most;
  if (isWeight) return { entry, meant: { ...entered, kg: toTenGrams(meantBy(entry.kg, most)) } };
  if (entry.kind === 'hold') {
    return { entry, meant: { ...entered, holdMs: best.kind === 'hold' ? best.ms : null } };
  }
  const reps = best.kind === 'reps' ? Math.round(meantBy(entry.reps, best.reps)) : entry.reps;
  return { entry, meant: { ...entered, reps } };
}
