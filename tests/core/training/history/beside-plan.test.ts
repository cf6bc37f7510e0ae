import { describe, expect, it } from 'vitest';
import { besidePlan, partStanding, plannedSets } from '../../../../src/core/training/history/beside-plan.ts';
import { partsOfSession } from '../../../../src/core/training/history/parts-of-session.ts';
import type { SetRecord } from '../../../../src/core/training/record.ts';

const result = { kg: null, reps: null, holdMs: null, effort: null, reserve: null, entered: true };

function hold(ms: number, more: Partial<SetRecord> = {}): SetRecord {
  return {
    slot: 'a',
    exercise: 'plank',
    name: 'Plank',
    side: null,
    set: 1,
    sets: 1,
    dose: { kind: 'hold', ms: 30_000, switchAtHalf: null },
    ms,
    outcome: 'done',
    result: { ...result, holdMs: ms },
    ...more,
  } as SetRecord;
}

const pace = [{ part: 'lower', word: null, ms: 3000 }] as const;
const reps = (done: number, ms: number, kg = 20): SetRecord =>
  hold(ms, {
    exercise: 'row',
    name: 'Row',
    dose: { kind: 'reps', reps: 10, pace, holdMs: null, kg: 20 },
    result: { ...result, kg, reps: done },
  } as Partial<SetRecord>);
const skipped = (more: Partial<SetRecord> = {}) =>
  hold(0, { outcome: 'skipped', result: null, ...more } as Partial<SetRecord>);

describe('an exercise beside its plan', () => {
  it.each<[string, SetRecord[], string]>([
    ['every rep done', [reps(10, 30_000)], 'as-planned'],
    ['more reps than asked', [reps(12, 30_000)], 'as-planned'],
    ['a rep fewer', [reps(10, 30_000), reps(9, 30_000)], 'under'],
    ['less weight than asked', [reps(10, 30_000, 18)], 'under'],
    ['a hold ended in its last second', [hold(29_500)], 'as-planned'],
    ['a hold ended early', [hold(20_000)], 'under'],
    ['one of two sets left out', [hold(30_000), skipped({ set: 2 })], 'under'],
    ['all sets left out', [skipped()], 'left-out'],
  ])('with %s', (_, sets, standing) => {
    expect(partStanding(sets)).toBe(standing);
  });

  it('says first that it went better than before, unless it was left out', () => {
    expect(partStanding([reps(9, 30_000)], 'best')).toBe('best');
    expect(partStanding([reps(10, 30_000)], 'up')).toBe('up');
    expect(partStanding([reps(10, 30_000)], 'same')).toBe('as-planned');
    expect(partStanding([skipped()], 'best')).toBe('left-out');
  });
});

describe('the work of a session beside its plan', () => {
  it('names the exercise that took most of the time beyond it', () => {
    expect(besidePlan([hold(30_000), reps(10, 90_000)])).toEqual({
      asked: 60_000,
      done: 120_000,
      missed: 0,
      most: { exercise: 'row', name: 'Row', ms: 60_000 },
    });
  });

  it('is as planned within half a minute', () => {
    expect(besidePlan([reps(10, 59_000)])).toMatchObject({ most: null });
  });

  it('counts the sets that were not done, both sides as one', () => {
    const sets = [hold(30_000), skipped({ side: 'left', set: 2 }), skipped({ side: 'right', set: 2 })];
    expect(besidePlan(sets)).toMatchObject({ asked: 90_000, done: 30_000, missed: 1 });
  });

  it('counts reps without a tempo as planned', () => {
    const own = {
      ...reps(10, 70_000),
      dose: { kind: 'reps', reps: 10, pace: [], holdMs: null },
    } as SetRecord;
    expect(besidePlan([own])).toMatchObject({ asked: 70_000, done: 70_000 });
  });
});

describe('the parts of a session', () => {
  const care = (exercise: string) => hold(30_000, { exercise, slot: exercise, care: true });
  const kinds = (sets: readonly SetRecord[]) =>
    partsOfSession(sets).map(({ kind, sets: { length } }) => [kind, length]);

  it('are one for the warm-up and one for the cool-down', () => {
    expect(kinds([care('a'), care('b'), reps(10, 1), care('c'), care('d')])).toEqual([
      ['warm-up', 2],
      ['exercise', 1],
      ['cool-down', 2],
    ]);
  });

  it('keep a ramp-up set with its lift', () => {
    const lead = { ...reps(10, 1), set: 0, care: true, warmUp: true } as SetRecord;
    expect(kinds([lead, reps(10, 1), reps(10, 1)])).toEqual([['exercise', 3]]);
    expect(plannedSets([lead, reps(10, 1)])).toBe(1);
  });

  it('are one for each exercise where there is no training, or only one exercise of care', () => {
    expect(kinds([care('a'), care('b')])).toEqual([
      ['exercise', 1],
      ['exercise', 1],
    ]);
    expect(kinds([care('a'), reps(10, 1)])).toEqual([
      ['exercise', 1],
      ['exercise', 1],
    ]);
  });
});
