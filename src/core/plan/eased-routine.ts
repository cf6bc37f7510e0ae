import { isCare } from '../routine/purpose.ts';
import type { Block, Dose, DoseRange, NumberRange, Routine, Slot } from '../routine/routine.ts';
import type { Choices } from './choices.ts';

const fewer = ({ low, from = low }: DoseRange): NumberRange => {
  const sets = Math.max(1, from - 1);
  return { low: sets, high: sets };
};

const lowEnd = ({ low }: NumberRange): NumberRange => ({ low, high: low });

const easedDose = (dose: Dose): Dose =>
  dose.kind === 'hold' ? { ...dose, ms: lowEnd(dose.ms) } : { ...dose, reps: lowEnd(dose.reps), slowerMs: 0 };

const easedSlot = (slot: Slot): Slot => ({
  ...slot,
  sets: fewer(slot.sets),
  dose: easedDose(slot.dose),
  alternatives: slot.alternatives.map((each) => ({ ...each, dose: each.dose && easedDose(each.dose) })),
});

function easedBlock(block: Block): Block {
  if (isCare(block.purpose)) return block;
  const { scheme } = block;
  const isRanged = scheme.kind === 'circuit' || scheme.kind === 'interval';
  const rounds = isRanged ? { ...scheme, rounds: fewer(scheme.rounds) } : scheme;
  return { ...block, scheme: rounds, slots: block.slots.map(easedSlot) };
}

/**
 * The routine for a poor day: one set fewer of each training exercise, at the low end of its reps and holds and at the
 * author's tempo, with the weights as they are. Warm-up and stretches stay. Returns the same object on any other day.
 */
export const easedRoutine = (routine: Routine, { readiness }: Pick<Choices, 'readiness'>): Routine =>
  readiness === 'poor' ? { ...routine, blocks: routine.blocks.map(easedBlock) } : routine;
