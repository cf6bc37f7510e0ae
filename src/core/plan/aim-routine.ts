import type {
  Alternative,
  Dose,
  DoseRange,
  ExerciseBook,
  NumberRange,
  Routine,
  Slot,
} from '../routine/routine.ts';
import { type Aim, type Aims, ANY_SLOT, aimKey } from './aims.ts';
import { type Level, pick } from './choices.ts';

/** The upper end a plan may use; the author's low end stays reachable for a session that has to fit its time. */
const upTo = ({ low }: NumberRange, aim: number, least: number | undefined): DoseRange => ({
  low: Math.min(low, aim),
  high: aim,
  from: aim,
  ...(least !== undefined && { least: Math.min(least, aim) }),
});

function aimedDose(dose: Dose, aim: Aim | undefined, level: Level): Dose {
  if (!aim) return dose;
  const at = (low: number, unit: number) => pick({ low, high: aim.most ?? low }, level, unit);
  const load = aim.kg === null ? {} : { kg: aim.kg };
  if (dose.kind === 'hold') {
    return {
      ...dose,
      ...load,
      ...(aim.holdMs !== null && { ms: upTo(dose.ms, at(aim.holdMs, 1000), aim.least) }),
    };
  }
  const slower = aim.slowerMs > 0 && dose.tempo ? { slowerMs: aim.slowerMs } : {};
  const ramp = aim.rampKg === undefined ? {} : { rampKg: aim.rampKg };
  return {
    ...dose,
    ...load,
    ...ramp,
    ...slower,
    ...(aim.reps !== null && { reps: upTo(dose.reps, at(aim.reps, 1), aim.least) }),
  };
}

/** More sets than the aim are for a higher level or a longer session. */
const setsFrom = ({ low, high }: NumberRange, aim: number): DoseRange => ({
  low: Math.min(low, aim),
  high: Math.max(high, aim),
  from: aim,
});

const firstSide = (aim: Aim | undefined) => (aim?.first === undefined ? {} : { first: aim.first });

function aimedSlot(slot: Slot, aims: Aims, level: Level): Slot {
  const own = aims[aimKey(slot.id, slot.exercise)];
  const others = slot.alternatives.map((each) => aims[aimKey(slot.id, each.exercise)]);
  const sets = [own, ...others].find((aim) => aim !== undefined)?.sets ?? null;
  return {
    ...slot,
    dose: aimedDose(slot.dose, own, level),
    ...firstSide(own),
    // An alternative without a dose of its own takes the author's dose for the slot, not the aim of the slot's exercise.
    alternatives: slot.alternatives.map((each, i): Alternative => {
      const aim = others[i];
      return aim || own
        ? { ...each, dose: aimedDose(each.dose ?? slot.dose, aim, level), ...firstSide(aim) }
        : each;
    }),
    ...(sets !== null && { sets: setsFrom(slot.sets, sets) }),
  };
}

/**
 * The routine as the aims ask for it: a plan begins at the aims, or, at the high end of the level, a step further
 * where the aim allows it. It comes down to the author's low end only to fit a time. Weights are fixed. Returns the
 * same object when there are no aims.
 */
export function aimRoutine(routine: Routine, aims: Aims, level: Level): Routine {
  if (Object.keys(aims).length === 0) return routine;
  return {
    ...routine,
    blocks: routine.blocks.map((block) => ({
      ...block,
      slots: block.slots.map((slot) => aimedSlot(slot, aims, level)),
    })),
  };
}

/**
 * The book for slots that an exercise is swapped into without being named there: these exercises have their own aims in it,
 * from wherever the routine or the history has them.
 */
export function aimBook(
  exercises: ExerciseBook,
  aims: Aims,
  { blocks }: Routine,
  swapped: readonly string[],
  level: Level,
): ExerciseBook {
  const slots = [ANY_SLOT, ...blocks.flatMap((block) => block.slots.map(({ id }) => id))];
  const aimed = swapped.flatMap((id) => {
    const exercise = exercises.get(id);
    const aim = slots.flatMap((slot) => aims[aimKey(slot, id)] ?? [])[0];
    if (!aim || !exercise?.usual) return [];
    const usual = { ...exercise.usual, dose: aimedDose(exercise.usual.dose, aim, level) };
    return [[id, { ...exercise, usual }] as const];
  });
  return aimed.length > 0 ? new Map([...exercises, ...aimed]) : exercises;
}
