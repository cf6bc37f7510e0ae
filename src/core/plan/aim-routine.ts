import type { Alternative, Dose, DoseRange, NumberRange, Routine, Slot } from '../routine/routine.ts';
import { type Aim, type Aims, aimKey } from './aims.ts';

/** The upper end a plan may use; the author's low end stays reachable for a session that has to fit its time. */
const upTo = ({ low }: NumberRange, aim: number): DoseRange => ({
  low: Math.min(low, aim),
  high: aim,
  from: aim,
});

function aimedDose(dose: Dose, aim: Aim | undefined): Dose {
  if (!aim) return dose;
  const load = aim.kg === null ? {} : { kg: aim.kg };
  if (dose.kind === 'hold') {
    return { ...dose, ...load, ...(aim.holdMs !== null && { ms: upTo(dose.ms, aim.holdMs) }) };
  }
  const tempo = dose.tempo && { ...dose.tempo, lowerMs: dose.tempo.lowerMs + aim.slowerMs };
  const ramp = aim.rampKg === undefined ? {} : { rampKg: aim.rampKg };
  return { ...dose, ...load, ...ramp, tempo, ...(aim.reps !== null && { reps: upTo(dose.reps, aim.reps) }) };
}

/** More sets than the aim are for a higher level or a longer session. */
const setsFrom = ({ low, high }: NumberRange, aim: number): DoseRange => ({
  low: Math.min(low, aim),
  high: Math.max(high, aim),
  from: aim,
});

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
    ...(sets !== null && { sets: setsFrom(slot.sets, sets) }),
  };
}

/**
 * The routine as the aims ask for it: a plan begins at them, whatever the level, and comes down to the author's low end
 * only to fit a time. Weights are fixed. Returns the same object when there are no aims.
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
