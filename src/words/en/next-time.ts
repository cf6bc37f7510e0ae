import type { Unit } from '../../core/training/load-grid.ts';
import type { NextTime } from '../../core/training/progress/next-time.ts';
import { doseWords } from './dose-words.ts';

/** What the next session asks, "26 kg × 8", and why: "12 reps on all 3 sets." */
export function nextTimeWords(
  { suggestion, stay, refused }: NextTime,
  unit: Unit,
): { readonly aim: string; readonly why: string } {
  const to = doseWords.aim(suggestion.aim, unit);
  const from = doseWords.aim(stay, unit);
  return refused
    ? { aim: from, why: `You stay with ${from}. Suggested was ${to}.` }
    : { aim: to, why: suggestion.reason };
}
