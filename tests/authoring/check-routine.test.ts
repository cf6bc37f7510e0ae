import { describe, expect, it } from 'vitest';
import { checkRoutine, checkVariations } from '../../src/authoring/check-routine.ts';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import type { CoachedExercise } from '../../src/core/routine/exercise.ts';
import { exampleExercise, exampleRoutine } from './example-files.ts';

function exercise(fields: object): CoachedExercise {
  const parsed = parseExercise({ ...exampleExercise(), ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const bookOf = (...ids: string[]) => new Map(ids.map((id) => [id, exercise({ id })]));

function routineOf(...slots: object[]) {
  const block = { id: 'a', name: 'A', purpose: 'core', slots };
  const parsed = parseRoutine({ ...exampleRoutine(), blocks: [block] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('the exercises of a routine', () => {
  it('are fine when the book has them all', () => {
    const routine = routineOf({ exercise: 'plank', hold: 9, alternatives: [{ exercise: 'high-plank' }] });
    expect(checkRoutine(routine, bookOf('plank', 'high-plank'))).toEqual([]);
  });

  it('are reported when missing, with the exercise that may have been meant', () => {
    const routine = routineOf(
      { exercise: 'plank', hold: 9, alternatives: [{ exercise: 'hihg-plank' }] },
      { exercise: 'handstand', hold: 9 },
    );
    expect(checkRoutine(routine, bookOf('plank', 'high-plank'))).toEqual([
      {
        path: '$.blocks[0].slots[0].alternatives[0].exercise',
        message: 'There is no exercise "hihg-plank". Did you mean "high-plank"?',
        allowed: 'the id of an exercise in the library',
      },
      {
        path: '$.blocks[0].slots[1].exercise',
        message: 'There is no exercise "handstand".',
        allowed: 'the id of an exercise in the library',
      },
    ]);
  });
});

describe('the easier and harder ways of an exercise', () => {
  it('are reported when the exercise they name is missing or is the same exercise', () => {
    const subject = exercise({
      id: 'plank',
      easier: { how: 'Kneel.', exercise: 'plank' },
      harder: { how: 'Lift a foot.', exercise: 'one-leg-plank' },
    });
    expect(checkVariations(subject, bookOf('plank'))).toMatchObject([
      { path: '$.easier.exercise', message: 'An exercise cannot be its own variation.' },
      { path: '$.harder.exercise', message: 'There is no exercise "one-leg-plank".' },
    ]);
  });

  it('may be left out at the ends of a ladder', () => {
    const { easier: _, harder: __, ...ends } = exampleExercise();
    const parsed = parseExercise(ends);
    expect(parsed.ok && checkVariations(parsed.value, bookOf())).toEqual([]);
  });
});
