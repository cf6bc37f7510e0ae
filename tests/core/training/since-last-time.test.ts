import { expect, it } from 'vitest';
import type { ExerciseEffort } from '../../../src/core/training/exercise-effort.ts';
import { sinceLastTime } from '../../../src/core/training/since-last-time.ts';

const effort = (exercise: string, more: Partial<ExerciseEffort>): ExerciseEffort => ({
  session: 'now',
  exercise,
  name: exercise,
  startedAtWall: 0,
  sets: 3,
  reps: 0,
  holdMs: 0,
  kgReps: 0,
  longestMs: 0,
  bestKg: null,
  bestReps: null,
  oneRepMaxKg: null,
  left: null,
  right: null,
  pain: null,
  ...more,
});
const lift = (bestKg: number, bestReps: number) => effort('row', { bestKg, bestReps });
const standing = (now: ExerciseEffort, ...past: ExerciseEffort[]) =>
  sinceLastTime([now], () => past)[0]?.standing;

it('more weight than ever is a best, even with fewer reps', () => {
  expect(standing(lift(24, 6), lift(20, 12), lift(22, 10))).toBe('best');
});

it('more than last time, but not than ever, is more', () => {
  expect(standing(lift(22, 10), lift(24, 8), lift(20, 10))).toBe('up');
});

it('fewer reps with the same weight is less', () => {
  expect(standing(lift(22, 8), lift(22, 10))).toBe('down');
});

it('the same set again is the same, and the first one is compared with nothing', () => {
  expect(standing(lift(22, 8), lift(22, 8))).toBe('same');
  expect(standing(lift(22, 8))).toBe('first');
});

it('holds are compared by whole seconds', () => {
  const hold = (longestMs: number) => effort('plank', { longestMs });
  expect(standing(hold(30_400), hold(30_000))).toBe('same');
  expect(standing(hold(31_000), hold(30_000))).toBe('best');
});

it('names bests first, then what rose, what fell, and what stayed the same', () => {
  const past: Record<string, readonly ExerciseEffort[]> = {
    same: [effort('same', { bestReps: 8 })],
    less: [effort('less', { bestReps: 9 })],
    best: [effort('best', { bestReps: 7 })],
  };
  const now = ['new', 'same', 'less', 'best'].map((id) => effort(id, { bestReps: 8 }));
  const found = sinceLastTime(now, (id) => past[id] ?? []);
  expect(found.map(({ exercise }) => exercise)).toEqual(['best', 'less', 'same', 'new']);
});
