import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLiftoscript, liftoscriptText } from '../../src/interchange/routines/liftoscript.ts';
import { routineOf } from '../authoring/text/known.ts';

describe('a program in Liftoscript', () => {
  it.each([
    ['Pull Up / 3x8', 'Pull Up 3 x 8'],
    [
      'Deadlift / 3x5 100kg 90s / progress: lp(2.5kg)',
      'Deadlift 3 x 5, @ 100 kg, rest 90s\n// progress: lp(2.5kg)',
    ],
    ['Bench Press, Dumbbell / 3x8-12 @8', 'Dumbbell Bench Press 3 x 8-12, @ RPE 8'],
    [
      't: Romanian Deadlift, Barbell / 1x5, 2x3 / 60kg / 120s',
      'Barbell Romanian Deadlift 1 x 5, @ 60 kg, rest 120s\nBarbell Romanian Deadlift 2 x 3, @ 60 kg, rest 120s',
    ],
    ['Squat[1-4] / 4x8+ / 135lb', 'Squat 4 x 8, @ 135 lb'],
    ['Squat / 3x5 / 75%', 'Squat 3 x 5\n// 75%'],
    [
      '# Week 1\n## Day 1\nSquat / 3x5\n# Week 2\n## Day 1\nSquat / 3x6',
      '# Week 1\n## Day 1\nSquat 3 x 5\n## Week 2\n## Day 1\nSquat 3 x 6',
    ],
    ['Squat / 3x8 60kg\nDeadlift / ...Squat', 'Squat 3 x 8, @ 60 kg\nDeadlift 3 x 8, @ 60 kg'],
    [
      'Squat / 3x8 / progress: custom() {~\nreps += 1\n~}\nDeadlift / 3x5',
      'Squat 3 x 8\n// progress: custom() {~\n// reps += 1\n// ~}\nDeadlift 3 x 5',
    ],
  ])('is the text of a routine: %s', (program, text) => {
    expect(isLiftoscript(program)).toBe(true);
    expect(liftoscriptText(program)).toBe(text);
    expect(routineOf(text).routine).not.toBeNull();
  });

  it.each(['# Evening\nPlank 45s', 'Superman 8 x 20s/10s', 'Bird Dog 3 x 10 /side', '// a / 3x8'])(
    'is not our own text: %s',
    (text) => {
      expect(isLiftoscript(text)).toBe(false);
    },
  );

  it('never throws, whatever it is made of', () => {
    const piece = fc.constantFrom(
      'Squat',
      ' / ',
      '3x8',
      '...',
      '{~',
      '~}',
      '\n',
      '# ',
      '@8',
      '60kg',
      ',',
      '[1]',
      't: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof liftoscriptText(pieces.join(''))).toBe('string');
      }),
    );
  });
});
