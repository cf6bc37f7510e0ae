import { toTenGrams } from '../../owns/unit.ts';
import type { SetDose } from '../../plan/plan.ts';
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

/** What was asked for is not a slip of the finger, however much more it is than before. */
const isAsAsked = ({ kg, ...lift }: Lifted, dose: SetDose): boolean =>
  (kg === null || (dose.kg !== undefined && kg <= dose.kg)) &&
  (lift.kind === 'reps'
    ? dose.kind === 'reps' && lift.reps <= dose.reps
    : dose.kind === 'hold' && lift.ms <= dose.ms);

/**
 * Whether an entry is so far above what was `asked` and the best of the last sessions that the app should ask about
 * it while the person is there to answer; null if not, or if there is nothing to compare it with. `past`: the sets of
 * each of these sessions.
 */
export function doubtOf(
  entered: Entered,
  asked: SetDose,
  past: readonly (readonly SetRecord[])[],
): Doubt | null {
  const entry = liftOf(entered);
  if (!entry || isAsAsked(entry, asked)) return null;
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
