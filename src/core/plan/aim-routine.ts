import type { Alternative, Dose, Routine, Slot } from '../routine/routine.ts';
import { type Aim, type Aims, aimKey } from './aims.ts';

const only = (value: number) => ({ low: value, high: value });

function aimedDose(dose: Dose, aim: Aim | undefined): Dose {
  if (!aim) return dose;
  const load = aim.kg === null ? {} : { kg: aim.kg };
  if (dose.kind === 'hold') {
    return { ...dose, ...load, ...(aim.holdMs !== null && { ms: only(aim.holdMs) }) };
  }
  const tempo = dose.tempo && { ...dose.tempo, lowerMs: dose.tempo.lowerMs + aim.slowerMs };
  const ramp = aim.rampKg === undefined ? {} : { rampKg: aim.rampKg };
  return { ...dose, ...load, ...ramp, tempo, ...(aim.reps !== null && { reps: only(aim.reps) }) };
}

function aimedSlot(slot: Slot, aims: Aims): Slot {
  const own = aims[aimKey(slot.id, slot.exercise)];
  const others = slot.alternatives.map((each) => aims[aimKey(slot.id, each.exercise)]);
  const sets = [own, ...others].find((aim) => aim !== undefined)?.sets ?? null;
  return {
    ...slot,
    dose: aimedDose(slot.dose, own),
    // An alternative without a dose of its own takes the author's dose for the slot, not the aim of the slot's exercise.
    alternatives: slot.alternatives.map((each, i): Alternative => {
      const aim = others[i];
      return aim || own ? { ...each, dose: aimedDose(each.dose ?? slot.dose, aim) } : each;
    }),
    ...(sets !== null && { sets: { low: sets, high: Math.max(sets, slot.sets.high) } }),
  };
}

/**
 * The routine with its ranges narrowed to the aims. Every aim lies inside the author's ranges, and so does every plan
 * made from the result. Returns the same object when there are no aims.
 */
export function aimRoutine(routine: Routine, aims: Aims): Routine {
  if (Object.keys(aims).length === 0) return routine;
  return {
    ...routine,
    blocks: routine.blocks.map((block) => ({
      ...block,
      slots: block.slots.map((slot) => aimedSlot(slot, aims)),
    })),
  };
}
