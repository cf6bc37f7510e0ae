import type { PlanSlot, SetDose } from '../../core/plan/plan.ts';
import type { Sides } from '../../core/routine/routine.ts';
import { counted } from './counted.ts';

/** "45 s", "90 s", "2 min", "2:30 min". */
export function timeWords(ms: number): string {
  const total = Math.round(ms / 1000);
  if (total < 120) return `${total} s`;
  const rest = total % 60;
  return `${Math.floor(total / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''} min`;
}

/** What one set asks: "12 reps", "45 s", "5 × 5 s". */
export function doseWords(dose: SetDose): string {
  if (dose.kind === 'hold') return timeWords(dose.ms);
  if (dose.holdMs !== null) return `${dose.reps} × ${timeWords(dose.holdMs)}`;
  return counted(dose.reps, 'rep');
}

/** "Each side", "Half each side", or null. */
export function sidesWords(sides: Sides): string | null {
  switch (sides) {
    case 'both':
      return null;
    case 'each':
      return 'Each side';
    case 'split':
      return 'Half each side';
  }
}

/** All sets of a slot: "3 × 12", "2 × 45 s hold", "2 sets of 5 × 5 s", or the dose alone for a single set. */
function allSets(sets: number, dose: SetDose): string {
  if (sets === 1) return doseWords(dose);
  if (dose.kind === 'hold') return `${sets} × ${timeWords(dose.ms)} hold`;
  return dose.holdMs === null ? `${sets} × ${dose.reps}` : `${counted(sets, 'set')} of ${doseWords(dose)}`;
}

/** A row of the routine page: "3 × 12, rest 75 s". */
export function slotWords(slot: Pick<PlanSlot, 'sets' | 'dose' | 'restMs'>): string {
  const sets = allSets(slot.sets, slot.dose);
  return slot.sets > 1 && slot.restMs > 0 ? `${sets}, rest ${timeWords(slot.restMs)}` : sets;
}
