import type { Aim } from '../../core/plan/aims.ts';
import type { Unit } from '../../core/training/load-grid.ts';
import { counted } from './counted.ts';
import { timeWords } from './dose.ts';
import { loadWords } from './load.ts';

/** "26 kg × 8", "25 s", "4 sets of 8 reps", "6 kg × 8, lowered 1 s longer". */
export function aimWords({ kg, reps, holdMs, sets, slowerMs }: Aim, unit: Unit): string {
  const load = kg === null || kg === 0 ? null : loadWords(kg, unit);
  const each = holdMs !== null ? timeWords(holdMs) : counted(reps ?? 0, 'rep');
  const one = load && holdMs === null ? `${load} × ${reps}` : [load, each].filter(Boolean).join(', ');
  const all = sets === null ? one : `${counted(sets, 'set')} of ${one}`;
  return slowerMs > 0 ? `${all}, lowered ${slowerMs / 1000} s longer` : all;
}
