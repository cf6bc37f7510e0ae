import { expect, it } from 'vitest';
import { liftedKg } from '../../../src/core/training/exercise-effort.ts';
import type { SetRecord } from '../../../src/core/training/record.ts';
import { coachLibrary } from '../../../tools/coach/coach-library.ts';
import { RECORD } from '../../storage/sample-checkpoint.ts';

const [plank] = RECORD.sets;
/** Ten reps with 20 kg. */
const tenOf = (exercise: string, more: Partial<SetRecord> = {}): SetRecord =>
  ({
    ...plank!,
    exercise,
    dose: { kind: 'reps', reps: 10, pace: [], holdMs: null },
    outcome: 'done',
    result: { kg: 20, reps: 10, holdMs: null, effort: null, reserve: null, entered: true },
    ...more,
  }) as SetRecord;
const lifted = (...sets: readonly SetRecord[]) => liftedKg({ ...RECORD, sets }, coachLibrary.exercises);

it('counts both dumbbells where each hand holds one', () => {
  expect(lifted(tenOf('dumbbell-deadlift'))).toBe(400);
  expect(lifted(tenOf('reverse-fly'))).toBe(400);
});

it('counts a barbell, a single dumbbell and an unknown exercise once', () => {
  expect(lifted(tenOf('deadlift'))).toBe(200);
  expect(lifted(tenOf('single-arm-row', { side: 'left' }), tenOf('single-arm-row', { side: 'right' }))).toBe(
    400,
  );
  expect(lifted(tenOf('weighted-back-extension'))).toBe(200);
  expect(lifted(tenOf('of-another-app'))).toBe(200);
});

it('leaves out warm-ups and stretches', () => {
  expect(lifted(tenOf('deadlift', { care: true }))).toBe(0);
});
