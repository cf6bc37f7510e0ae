import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRoutine, checkVariations } from '../../src/authoring/check-routine.ts';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import type { CoachedExercise } from '../../src/core/routine/exercise.ts';

function readFolder(folder: string): { file: string; json: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, json: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) }));
}

const routineFiles = readFolder('routines');
const exerciseFiles = readFolder('routines/exercises');

const book = new Map<string, CoachedExercise>();
for (const { json } of exerciseFiles) {
  const parsed = parseExercise(json);
  if (parsed.ok) book.set(parsed.value.id, parsed.value);
}

describe('the files that ship with the app', () => {
  it('are at least four routines and the exercises for them', () => {
    expect(routineFiles.length).toBeGreaterThanOrEqual(4);
    expect(exerciseFiles.length).toBeGreaterThanOrEqual(20);
  });

  it.each(exerciseFiles)('the exercise in $file can be read', ({ file, json }) => {
    const parsed = parseExercise(json);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && `${parsed.value.id}.json`).toBe(file);
    expect(parsed.ok && checkVariations(parsed.value, book)).toEqual([]);
  });

  it.each(routineFiles)('the routine in $file can be read and finds all its exercises', ({ file, json }) => {
    const parsed = parseRoutine(json);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && `${parsed.value.id}.json`).toBe(file);
    expect(parsed.ok && checkRoutine(parsed.value, book)).toEqual([]);
  });

  it('include no exercise that no routine or other exercise refers to', () => {
    const named = new Set(
      [...book.values()].flatMap(({ easier, harder }) => [easier.exercise, harder.exercise]),
    );
    for (const { json } of routineFiles) {
      const parsed = parseRoutine(json);
      for (const block of parsed.ok ? parsed.value.blocks : []) {
        for (const slot of block.slots) {
          for (const { exercise } of [slot, ...slot.alternatives]) named.add(exercise);
        }
      }
    }
    expect([...book.keys()].filter((id) => !named.has(id))).toEqual([]);
  });
});
