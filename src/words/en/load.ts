import type { SetDose } from '../../core/plan/plan.ts';
import type { SetLog } from '../../core/session/set-log.ts';
import { inUnit, type Unit } from '../../core/training/load-grid.ts';
import { counted } from './counted.ts';
import { doseWords, timeWords } from './dose.ts';

/** "24 kg", "52.5 lb", "−20 kg". */
export const loadWords = (kg: number, unit: Unit): string =>
  `${String(inUnit(kg, unit)).replace('-', '−')} ${unit}`;

/** "24 kg × 12", "12 reps", "45 s", "10 kg, 45 s": what a set came to. */
export function resultWords({ kg, reps, holdMs }: SetLog, unit: Unit): string {
  const load = kg === null || kg === 0 ? null : loadWords(kg, unit);
  if (reps !== null) return load ? `${load} × ${reps}` : counted(reps, 'rep');
  return [load, holdMs !== null && timeWords(holdMs)].filter(Boolean).join(', ');
}

/** What a set asks, with its weight: "24 kg × 8". */
export function askedWords(dose: SetDose, unit: Unit): string {
  if (dose.kg === undefined) return doseWords(dose);
  if (dose.kind === 'reps' && dose.holdMs === null)
    return resultWords({ kg: dose.kg, reps: dose.reps, holdMs: null, effort: null, reserve: null }, unit);
  return dose.kg === 0 ? doseWords(dose) : `${loadWords(dose.kg, unit)}, ${doseWords(dose)}`;
}
