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
      [...book.values()].flatMap(({ easier, harder }) => [easier?.exercise, harder?.exercise]),
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

  it.each(exerciseFiles)('$file names an easier or a harder way', ({ json }) => {
    const parsed = parseExercise(json);
    expect(parsed.ok && (parsed.value.easier ?? parsed.value.harder)).toBeTruthy();
  });

  it('say how an exercise is done that no routine names', () => {
    const inRoutines = new Set(
      routineFiles.flatMap(({ json }) => {
        const parsed = parseRoutine(json);
        const slots = parsed.ok ? parsed.value.blocks.flatMap((block) => block.slots) : [];
        return slots.flatMap((slot) => [slot, ...slot.alternatives].map(({ exercise }) => exercise));
      }),
    );
    const saying = exerciseFiles.flatMap(({ json }) => {
      const parsed = parseExercise(json);
      return parsed.ok && parsed.value.usual ? [parsed.value.id] : [];
    });
    expect(saying).toEqual([...book.keys()].filter((id) => !inRoutines.has(id)));
  });

  it.each([...book.values()])('$name says each cue in at most six words', ({ cues }) => {
    expect(cues.filter((cue) => cue.split(' ').length > 6)).toEqual([]);
  });

  it.each([...book.values()].filter(({ equipment }) => equipment.includes('band')))(
    '$name says to look the band over for cracks',
    ({ caution }) => {
      expect(caution).toContain('cracks');
    },
  );

  it.each([
    ['cobra', 'down a leg'],
    ['superman', 'down a leg'],
    ['back-extension', 'down a leg'],
    ['floor-back-extension', 'down a leg'],
    ['hamstring-stretch', 'Tingling'],
    ['childs-pose', 'Knees'],
    ['doorway-chest-stretch', 'pinch'],
    ['negative-pull-up', 'sore'],
  ])('%s warns of what it can do: %s', (id, of) => {
    expect(book.get(id)?.caution).toContain(of);
  });

  it.each([
    ['deadlift', 'Keep your back long.'],
    ['dumbbell-deadlift', 'Keep your back long.'],
    ['hip-hinge', 'Keep your back long.'],
    ['barbell-row', 'Keep your back flat.'],
    ['glute-bridge', 'Keep your ribs down.'],
    ['plank', 'Keep breathing.'],
    ['side-plank', 'Keep breathing.'],
  ])('%s says first what keeps the body safe: %s', (id, first) => {
    expect(book.get(id)?.cues[0]).toBe(first);
  });

  it.each([
    'deadlift',
    'dumbbell-deadlift',
    'barbell-row',
    'dumbbell-row',
    'single-arm-row',
    'seated-cable-row',
    'lat-pulldown',
    'pull-up',
  ])('%s says when to breathe', (id) => {
    expect(book.get(id)?.setUp).toMatch(/breathe/iu);
  });

  it.each([
    ['deadlift', /45 cm across.+raise smaller ones/u],
    ['barbell-row', /pick the bar up as in a deadlift.+about 45°/iu],
    ['back-extension', /heels under the rollers/u],
    ['bird-dog', /pause, then switch sides/u],
  ])('%s says how to set up: %s', (id, says) => {
    expect(book.get(id)?.setUp).toMatch(says);
  });

  it('the deadlift is braced for at the bottom, and the walk is guided by a phone held low', () => {
    expect(book.get('deadlift')?.words.bottom).toBe('Brace');
    expect(book.get('barbell-row')?.cues).toContain('Bar to your lower ribs.');
    expect(book.get('tall-walk')?.mistake).toContain('hold it low');
  });

  it('say nothing that cannot be followed, or that plain English says better', () => {
    const unclear =
      /match reps|weight stretch you|below the ribs|reach them wide|every centimetre|nothing travel|the way is longer|the full way|through your crown|the side called/iu;
    const texts = [...exerciseFiles, ...routineFiles].map(({ file, json }) => [file, JSON.stringify(json)]);
    expect(texts.filter(([, text]) => unclear.test(text ?? ''))).toEqual([]);
  });
});
