import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionRecord, SetRecord } from '../../src/core/training/record.ts';
import { createCodes } from '../../src/interchange/fit/exercise-code.ts';
import { fitActivity } from '../../src/interchange/fit/fit-activity.ts';
import { AMRAP } from '../storage/sample-checkpoint.ts';
import { byFitDecoder, byFitFileParser, setsByFitDecoder, setsByFitFileParser } from './decoded-fit.ts';
import { DEADLIFT, OWN_HOLD } from './fit-sets.ts';

/** Set it to 10000 to look for longer. */
const RUNS = Number(process.env['FIT_RUNS'] ?? 60);

const skipped: SetRecord = { ...DEADLIFT, set: 2, outcome: 'skipped', ms: 0, result: null };

const RECORD: SessionRecord = {
  version: 2,
  id: 'fit',
  routine: 'strong-back-45',
  language: 'en',
  name: 'Strong Back 45',
  startedAtWall: Date.UTC(2026, 4, 1, 18),
  zoneMinutes: 120,
  reason: 'completed',
  totalMs: 600_000,
  workMs: 71_000,
  restMs: 90_000,
  pausedMs: 10_000,
  otherMs: 429_000,
  plannedSets: 3,
  sets: [DEADLIFT, skipped, OWN_HOLD],
};

const sets = fc.array(
  fc
    .record({
      isHold: fc.boolean(),
      ms: fc.integer({ min: 0, max: 400_000 }),
      reps: fc.integer({ min: 0, max: 1000 }),
      kg: fc.oneof(
        fc.constant(null),
        fc.integer({ min: -4000, max: 150_000 }).map((grams) => grams / 100),
      ),
      side: fc.constantFrom('left' as const, 'right' as const, null),
      exercise: fc.constantFrom('deadlift', 'plank', 'pull-up', 'own-a', 'own-b'),
      isDone: fc.boolean(),
    })
    .map(({ isHold, ms, reps, kg, side, exercise, isDone }): SetRecord => {
      const dose = isHold
        ? { kind: 'hold' as const, ms, switchAtHalf: null }
        : { kind: 'reps' as const, reps, pace: [], holdMs: null };
      const place = { ...DEADLIFT, exercise, name: exercise, side, dose, ms };
      if (!isDone) return { ...place, outcome: 'skipped', result: null };
      const said = { kg, effort: null, reserve: null, entered: true };
      return {
        ...place,
        outcome: 'done',
        result: { ...said, reps: isHold ? null : reps, holdMs: isHold ? ms : null },
      };
    }),
  { maxLength: 30 },
);

const records = fc
  .tuple(
    sets,
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.integer({ min: 0, max: 900_000 }),
    fc.nat(600_000),
    fc.nat(),
  )
  .map(([own, restMs, otherMs, pausedMs, second]): SessionRecord => {
    const workMs = own.reduce((sum, { ms, outcome }) => sum + (outcome === 'done' ? ms : 0), 0);
    const startedAtWall = Date.UTC(2020, 0) + second * 1000;
    return {
      ...RECORD,
      startedAtWall,
      sets: own,
      workMs,
      restMs,
      otherMs,
      pausedMs,
      totalMs: workMs + restMs + otherMs + pausedMs,
    };
  });

/** What a decoder has to find. */
function expected({ sets: own }: SessionRecord) {
  return own
    .filter(({ outcome }) => outcome === 'done')
    .map(({ ms, result }) => ({
      seconds: ms / 1000,
      reps: result?.reps ?? null,
      kg: result?.kg == null || result.kg < 0 ? null : Math.round(result.kg * 16) / 16,
    }));
}

describe.each([
  ['fit-file-parser', setsByFitFileParser],
  ['fit-decoder', setsByFitDecoder],
])('a session as a FIT activity, read by %s', (_, decode) => {
  it('agrees with the record on sets, reps, kilograms, seconds, rests and order', () => {
    fc.assert(
      fc.property(records, (record) => {
        const read = decode(fitActivity(record, 'kg'));
        const worked = read
          .filter(({ isRest }) => !isRest)
          .map(({ seconds, reps, kg }) => ({ seconds, reps, kg }));
        expect(worked).toEqual(expected(record));
        const rested = read.filter(({ isRest }) => isRest).reduce((sum, { seconds }) => sum + seconds, 0);
        expect(rested).toBeCloseTo(worked.length > 0 ? record.restMs / 1000 : 0, 6);
        const over = read.map(({ begun, seconds }) => begun + seconds);
        const start = record.startedAtWall / 1000;
        for (const [i, { begun }] of read.entries())
          expect(begun).toBeGreaterThanOrEqual((over[i - 1] ?? start) - 1);
        expect(over.at(-1) ?? start).toBeLessThanOrEqual(start + record.totalMs / 1000 + 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves out what was not done', () => {
    expect(decode(fitActivity(RECORD, 'kg')).map(({ isRest }) => isRest)).toEqual([false, true, false]);
  });
});

describe('a FIT activity', () => {
  const read = byFitFileParser(fitActivity(RECORD, 'lb'));

  it('is a strength training of the session’s length', () => {
    expect(read['session']).toMatchObject([
      { sport: 'training', sub_sport: 'strength_training', total_elapsed_time: 600, total_timer_time: 590 },
    ]);
    expect(read['activity']?.[0]?.['local_timestamp']).toEqual(new Date('2026-05-01T20:10:00Z'));
  });

  it('names its exercises, a person’s own too', () => {
    const titles = byFitDecoder(fitActivity(RECORD, 'kg'), 264).map((title) => [
      title.get(0),
      title.get(1),
      String(title.get(2)).replaceAll('\0', ''),
    ]);
    expect(titles.slice(0, 1)).toEqual([[8, 0, 'Deadlift']]);
    expect(read['exercise_title']).toMatchObject([
      { exercise_category: 'deadlift', wkt_step_name: 'Deadlift' },
      { exercise_category: 'unknown', wkt_step_name: 'Grandma’s Wobble 🏋' },
    ]);
  });

  it('shows weights in the person’s unit', () => {
    expect(read['set']?.[0]?.['weight_display_unit']).toBe('pound');
  });

  it('has what was done under a clock as a set of its length', () => {
    const { set } = byFitFileParser(fitActivity({ ...RECORD, sets: [], clocks: [AMRAP] }, 'kg'));
    expect(set?.map((each) => [each['set_type'], each['duration']])).toEqual([
      ['active', AMRAP.ms / 1000],
      ['rest', 90],
    ]);
  });

  it('is written for a session without a set', () => {
    expect(byFitFileParser(fitActivity({ ...RECORD, sets: [] }, 'kg'))['set'] ?? []).toEqual([]);
  });
});

it('each exercise of the library has a code that the profile knows', () => {
  const ids = readdirSync('routines/exercises').map((file) => file.replace('.json', ''));
  const codeOf = createCodes();
  const coded = ids.map((exercise): SetRecord => ({ ...DEADLIFT, exercise, name: exercise }));
  const unknown = ids.filter((id) => codeOf(id).category > 32);
  expect(unknown).toEqual([]);
  const { set = [] } = byFitFileParser(fitActivity({ ...RECORD, restMs: 0, sets: coded }, 'kg'));
  const categories = set.map((each) => String(each['category']));
  expect(categories).toHaveLength(ids.length);
  expect(categories.filter((name) => !/^[a-z_]+$/.test(name) || name === 'unknown')).toEqual([]);
});
