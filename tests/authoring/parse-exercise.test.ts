import { describe, expect, it } from 'vitest';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import { exampleExercise } from './example-files.ts';

const problemsOf = (json: unknown) => {
  const parsed = parseExercise(json);
  return parsed.ok ? [] : parsed.problems;
};

describe('an exercise file', () => {
  it('is read completely, without the fields that are only for editors', () => {
    const { $schema: _, format: __, usual: ___, ...same } = exampleExercise();
    const dose = {
      kind: 'reps',
      reps: { low: 5, high: 8 },
      tempo: { lowerMs: 3000, bottomMs: 1000, liftMs: 1000, topMs: 1000 },
      holdMs: { low: 1000, high: 1000 },
    };
    expect(parseExercise(exampleExercise())).toEqual({
      ok: true,
      value: { ...same, usual: { dose, sets: { low: 2, high: 3 }, sides: 'both', care: false } },
    });
  });

  it('may leave out its language, equipment, helping muscles, words and the way a rep starts', () => {
    const { language: _, equipment: __, words: ___, startsWith: ____, ...rest } = exampleExercise();
    const parsed = parseExercise({ ...rest, muscles: { main: ['abs'] } });
    expect(parsed.ok && parsed.value).toMatchObject({
      language: 'en',
      equipment: [],
      words: {},
      startsWith: 'lower',
      muscles: { main: ['abs'], also: [] },
    });
  });

  it('may have a figure of its own, one like that of another exercise, or none', () => {
    const { figure, ...bare } = exampleExercise();
    const parsed = parseExercise(bare);
    expect(parsed.ok && parsed.value.figure).toBe(null);
    expect(problemsOf({ ...bare, figure: { shows: 'A hinge.', like: 'hip-hinge' } })).toEqual([]);
    expect(problemsOf({ ...bare, figure: { ...figure, like: 'hip-hinge' } })).not.toEqual([]);
    expect(problemsOf({ ...bare, figure: 'tall' })).toMatchObject([{ path: '$.figure' }]);
    expect(problemsOf({ ...bare, figure: { ...figure, poses: { Up: {} } } })).toMatchObject([
      { path: '$.figure.poses.Up' },
    ]);
  });

  it.each([
    ['one cue alone', { cues: ['Brace'] }, '$.cues', 'This list has 1; at least 2 are needed.'],
    ['five cues', { cues: ['a', 'b', 'c', 'd', 'e'] }, '$.cues', 'This list has 5; at most 4 are allowed.'],
    ['no main muscle', { muscles: { main: [] } }, '$.muscles.main', 'This list is empty.'],
    [
      'a muscle it does not know',
      { muscles: { main: ['glute'] } },
      '$.muscles.main[0]',
      'This has to be one of the choices, not the text "glute". Did you mean "glutes"?',
    ],
    [
      'a muscle that is main and helping',
      { muscles: { main: ['abs'], also: ['lats', 'abs'] } },
      '$.muscles.also[1]',
      '"abs" is already one of the main muscles.',
    ],
    [
      'a harder way that is only a name',
      { harder: { how: 'Stand on a low step.' } },
      '$.harder.exercise',
      'The field "exercise" is missing.',
    ],
    [
      'an easier way without how',
      { easier: { exercise: 'plank' } },
      '$.easier.how',
      'The field "how" is missing.',
    ],
    [
      'a word for a part there is not',
      { words: { lifts: 'Up' } },
      '$.words.lifts',
      'There is no field "lifts" here. Did you mean "lift"?',
    ],
  ])('is refused with %s', (_, fields, path, message) => {
    expect(problemsOf({ ...exampleExercise(), ...fields })).toMatchObject([{ path, message }]);
  });
});
