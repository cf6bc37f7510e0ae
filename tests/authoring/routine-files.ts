import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import type { Problem } from '../../src/authoring/shape/problem.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import { exampleRoutine } from './example-files.ts';

/** The value of a valid file. */
export function accepted(json: unknown): Routine {
  const parsed = parseRoutine(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

/** The problems of an invalid file. */
export function refused(json: unknown): readonly Problem[] {
  const parsed = parseRoutine(json);
  return parsed.ok ? [] : parsed.problems;
}

/** A routine of one block, with these fields added at the top level. */
export const withBlock = (block: object) => ({
  ...exampleRoutine(),
  blocks: [{ id: 'a', name: 'A', purpose: 'core', slots: [{ exercise: 'plank', hold: 30 }], ...block }],
});
export const withSlots = (...slots: object[]) => withBlock({ slots });
export const slot = (fields: object) => withSlots({ exercise: 'plank', ...fields });
export const SLOT = '$.blocks[0].slots[0]';
