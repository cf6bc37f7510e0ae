import type { Alternative, Block, Dose, Routine, Slot } from '../core/routine/routine.ts';
import { checkSense } from './check-sense.ts';
import { DEFAULT_LANGUAGE } from './file-fields.ts';
import { toDose, toMs, toRange } from './parse-dose.ts';
import { toScheme } from './parse-scheme.ts';
import { readFile } from './read-file.ts';
import {
  type AlternativeFile,
  type BlockFile,
  type RoutineFile,
  routineShape,
  type SlotFile,
} from './routine-file.ts';
import { MAX_PROBLEMS, type Parsed } from './shape/problem.ts';

/**
 * Reads a routine file. Returns the routine with its defaults filled in, or the problems of the file. Never throws,
 * whatever it is given. Does not check that its exercises exist: see checkRoutine().
 */
export function parseRoutine(json: unknown): Parsed<Routine> {
  const file = readFile(json, routineShape);
  if (!file.ok) return file;
  const routine = toRoutine(file.value);
  const problems = checkSense(file.value, routine).slice(0, MAX_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: routine };
}

function toRoutine(file: RoutineFile): Routine {
  const { id, name, summary, experience, consecutiveDays, equipment, advice } = file;
  return {
    id,
    language: file.language ?? DEFAULT_LANGUAGE,
    name,
    summary,
    experience,
    targetMinutes: toRange(file.targetMinutes),
    timesAWeek: toRange(file.timesAWeek),
    consecutiveDays,
    equipment,
    advice,
    blocks: file.blocks.map(toBlock),
  };
}

const toBlock = (block: BlockFile): Block => ({
  id: block.id,
  name: block.name,
  purpose: block.purpose,
  scheme: toScheme(block),
  slots: block.slots.map((slot, index) => toSlot(slot, `${block.id}.${index + 1}`)),
});

const toSlot = (slot: SlotFile, defaultId: string): Slot => ({
  id: slot.id ?? defaultId,
  exercise: slot.exercise,
  dose: doseOf(slot),
  sides: slot.sides ?? 'both',
  sets: toRange(slot.sets ?? 1),
  restMs: toMs(slot.rest ?? 0),
  optional: slot.optional ?? false,
  ...(slot.fewestSets !== undefined && { fewestSets: slot.fewestSets }),
  ...(slot.dropOrder !== undefined && { dropOrder: slot.dropOrder }),
  alternatives: (slot.alternatives ?? []).map(toAlternative),
  cue: slot.cue ?? null,
});

const toAlternative = (alternative: AlternativeFile): Alternative => ({
  exercise: alternative.exercise,
  dose: toDose(alternative),
  sides: alternative.sides ?? null,
});

function doseOf(slot: SlotFile): Dose {
  const dose = toDose(slot);
  if (!dose) throw new Error('A slot without a dose: its shape has to refuse that.');
  return dose;
}
