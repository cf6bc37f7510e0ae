import type {
  Alternative,
  Block,
  ClockScheme,
  Dose,
  NumberRange,
  Routine,
  Scheme,
  Slot,
} from '../core/routine/routine.ts';
import { FORMAT } from './file-fields.ts';
import type { AlternativeFile, BlockFile, RoutineFile, SlotFile } from './routine-file.ts';

type Range = number | readonly [number, number];

const toRange = ({ low, high }: NumberRange): Range => (low === high ? low : [low, high]);
const inSeconds = ({ low, high }: NumberRange): Range => toRange({ low: low / 1000, high: high / 1000 });

/** The routine file of a routine, without fields that have their default: the inverse of parseRoutine(). */
export const routineToFile = (routine: Routine): RoutineFile => ({
  format: FORMAT,
  id: routine.id,
  language: routine.language,
  name: routine.name,
  summary: routine.summary,
  experience: routine.experience,
  targetMinutes: toRange(routine.targetMinutes),
  timesAWeek: toRange(routine.timesAWeek),
  consecutiveDays: routine.consecutiveDays,
  equipment: routine.equipment,
  advice: routine.advice,
  blocks: routine.blocks.map(blockToFile),
});

const blockToFile = (block: Block): BlockFile => ({
  id: block.id,
  name: block.name,
  purpose: block.purpose,
  ...schemeToFile(block.scheme),
  slots: block.slots.map((slot, index) => slotToFile(slot, `${block.id}.${index + 1}`)),
});

function schemeToFile(scheme: Scheme): Partial<BlockFile> {
  switch (scheme.kind) {
    case 'straight':
      return {};
    case 'superset':
      return { scheme: scheme.kind, rest: inSeconds(scheme.restMs) };
    case 'circuit':
    case 'interval':
    case 'ladder':
      return {
        scheme: scheme.kind,
        ...(scheme.kind === 'ladder' ? { ladder: scheme.ladder } : { rounds: toRange(scheme.rounds) }),
        ...(scheme.kind === 'interval' && { work: inSeconds(scheme.workMs) }),
        rest: inSeconds(scheme.restMs),
        ...unless(scheme.roundRestMs, { roundRest: inSeconds(scheme.roundRestMs) }),
      };
    case 'emom':
    case 'amrap':
    case 'for-time':
    case 'tabata':
      return {
        scheme: scheme.kind,
        ...clockToFile(scheme),
        ...(scheme.times > 1 && { times: scheme.times }),
        ...(scheme.betweenMs > 0 && { between: scheme.betweenMs / 1000 }),
      };
  }
}

function clockToFile(scheme: ClockScheme): Partial<BlockFile> {
  switch (scheme.kind) {
    case 'emom': {
      const { everyMs, rounds, each } = scheme;
      return { every: everyMs / 1000, rounds, ...(each === 'all' && { each }) };
    }
    case 'amrap':
      return { time: scheme.ms / 1000 };
    case 'for-time': {
      const { rounds, capMs } = scheme;
      // The format has no work for time without an end: of a stopwatch, one round is kept.
      const many = rounds ?? 1;
      const again = typeof many === 'number' ? (many > 1 ? { rounds: many } : {}) : { ladder: many };
      return { ...again, ...(capMs !== null && { cap: capMs / 1000 }) };
    }
    case 'tabata':
      return { rounds: scheme.rounds, work: scheme.workMs / 1000, rest: scheme.restMs / 1000 };
  }
}

/** Fields that are left out where the range is zero. */
const unless = <Fields extends object>({ high }: NumberRange, fields: Fields): Partial<Fields> =>
  high === 0 ? {} : fields;

const slotToFile = (slot: Slot, defaultId: string): SlotFile => ({
  ...(slot.id !== defaultId && { id: slot.id }),
  exercise: slot.exercise,
  ...doseToFile(slot.dose),
  ...(!(slot.sets.low === 1 && slot.sets.high === 1) && { sets: toRange(slot.sets) }),
  ...(slot.fewestSets !== undefined && { fewestSets: slot.fewestSets }),
  ...(slot.sides !== 'both' && { sides: slot.sides }),
  ...unless(slot.restMs, { rest: inSeconds(slot.restMs) }),
  ...(slot.optional && { optional: true }),
  ...(slot.dropOrder !== undefined && { dropOrder: slot.dropOrder }),
  ...(slot.cue !== null && { cue: slot.cue }),
  ...(slot.alternatives.length > 0 && { alternatives: slot.alternatives.map(alternativeToFile) }),
});

const alternativeToFile = ({ exercise, dose, sides }: Alternative): AlternativeFile => ({
  exercise,
  ...(dose && doseToFile(dose)),
  ...(sides && { sides }),
});

/** The fields of a dose in a file. */
export function doseToFile(
  dose: Dose,
): Pick<SlotFile, 'hold' | 'reps' | 'tempo' | 'holdInRep' | 'shortest' | 'switchAtHalf'> {
  if (dose.kind === 'hold') {
    return {
      hold: inSeconds(dose.ms),
      ...(dose.shortestMs !== undefined && { shortest: dose.shortestMs / 1000 }),
      ...(dose.switchAtHalf !== null && { switchAtHalf: dose.switchAtHalf }),
    };
  }
  const { tempo } = dose;
  return {
    reps: toRange(dose.reps),
    ...(tempo && {
      tempo: [tempo.lowerMs, tempo.bottomMs, tempo.liftMs, tempo.topMs].map((ms) => ms / 1000).join('-'),
    }),
    ...(dose.holdMs && { holdInRep: inSeconds(dose.holdMs) }),
  };
}
