import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadsOf, smallestLoad } from '../../../../src/core/owns/loads.ts';
import { type Owns, ownsOf, saidInShort } from '../../../../src/core/owns/owns.ts';
import { strengthOf } from '../../../../src/core/training/epley.ts';
import type { Past } from '../../../../src/core/training/progress/past.ts';
import type { Reason } from '../../../../src/core/training/progress/reason.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import type { SetRecord } from '../../../../src/core/training/record.ts';
import { DAY, NOW, ROW } from './past-sessions.ts';

const RUNS = { numRuns: 400 };

const kits: fc.Arbitrary<Owns> = fc
  .record({
    barKg: fc.constantFrom(10, 15, 20),
    platesKg: fc.subarray([20, 10, 5, 2.5, 1.25], { minLength: 1 }),
    dumbbellsKg: fc.subarray([2, 4, 6, 8, 10, 12, 16, 20, 24, 32], { minLength: 2 }),
  })
  .map((short) => ownsOf(saidInShort(short), 'kg'));

const targets: fc.Arbitrary<Target> = fc
  .record({
    load: fc.constantFrom<Target['load']>('barbell', 'dumbbells', 'stack', 'none', 'body', 'assistance'),
    owns: kits,
    low: fc.integer({ min: 3, max: 12 }),
    more: fc.integer({ min: 0, max: 6 }),
    sets: fc.constantFrom({ low: 2, high: 2 }, { low: 2, high: 3 }, { low: 3, high: 4 }),
    tempo: fc.boolean(),
    ways: fc.boolean(),
  })
  .map(
    ({ load, owns, low, more, sets, tempo, ways }): Target => ({
      ...ROW,
      load,
      owns,
      sets,
      dose: {
        kind: 'reps',
        reps: { low, high: low + more },
        tempo: tempo ? { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 } : null,
        holdMs: null,
      },
      harder: ways ? ROW.harder : null,
      easier: ways ? ROW.easier : null,
    }),
  );

interface Did {
  readonly load: number;
  readonly less: number;
  readonly effort: 'easy' | 'right' | 'hard' | null;
  readonly entered: boolean;
}

const dids: fc.Arbitrary<Did> = fc.record({
  load: fc.integer({ min: 0, max: 5 }),
  less: fc.integer({ min: -3, max: 8 }),
  effort: fc.constantFrom('easy', 'right', 'hard', null),
  entered: fc.boolean(),
});

const histories = fc.array(
  fc.record({
    gap: fc.constantFrom(2, 3, 4, 7, 25, 60, 100),
    asked: fc.integer({ min: 3, max: 18 }),
    sets: fc.array(dids, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** Weights a person with this kit can have used, or an import can have named where none can be carried. */
function usable(target: Target): readonly (number | null)[] {
  const loads = loadsOf(target);
  const middle = loads.findIndex((each) => each >= (smallestLoad(target) ?? 0));
  const near = loads.slice(Math.max(0, middle - 2), middle + 6);
  return near.length > 0 ? near : [null, 20];
}

function setOf(target: Target, asked: number, did: Did, set: number, sets: number): SetRecord {
  const weights = usable(target);
  const kg = weights[did.load % weights.length] ?? null;
  const range = target.dose.kind === 'reps' ? target.dose.reps : { low: 1, high: 1 };
  const wanted = Math.min(range.high, Math.max(range.low, asked));
  return {
    slot: 's',
    exercise: 'e',
    name: 'E',
    side: null,
    set,
    sets,
    dose: { kind: 'reps', reps: wanted, pace: [], holdMs: null, ...(kg !== null && { kg }) },
    outcome: 'done',
    ms: 30_000,
    result: {
      kg,
      reps: Math.max(1, wanted - did.less),
      holdMs: null,
      effort: did.effort,
      reserve: null,
      entered: did.entered,
    },
  };
}

function pastOf(target: Target, history: History): readonly Past[] {
  let at = NOW;
  return history.map(({ gap, asked, sets }, i) => {
    at -= gap * DAY;
    const done = sets.map((did, n) => setOf(target, asked, did, n + 1, sets.length));
    return { session: `s${i}`, startedAtWall: at, sets: done };
  });
}

const people = fc.record({ target: targets, history: histories });

const suggested = (target: Target, past: readonly Past[]) => suggest(past, target, NOW);
const logged = (past: readonly Past[]) =>
  past.flatMap(({ sets }) => sets).flatMap(({ result }) => (result?.entered ? [result] : []));

/** Steps up without more weight, which brings its own reps. */
const FORWARD: readonly Reason['code'][] = ['more-reps', 'more-sets', 'slower'];

describe('whatever the history and the kit', () => {
  it('no aim is below the smallest load, and none has a weight where none can be carried', () => {
    fc.assert(
      fc.property(people, ({ target, history }) => {
        const kg = suggested(target, pastOf(target, history))?.aim.kg ?? null;
        const floor = ['body', 'assistance'].includes(target.load) ? -999 : (smallestLoad(target) ?? 0);
        expect(target.load === 'none' ? kg === null : (kg ?? floor) >= floor - 1e-6).toBe(true);
      }),
      RUNS,
    );
  });

  it('no aim asks for more than 1.1 times what was done', () => {
    fc.assert(
      fc.property(people, ({ target, history }) => {
        fc.pre(['barbell', 'dumbbells', 'stack'].includes(target.load));
        const past = pastOf(target, history);
        const aim = suggested(target, past)?.aim;
        const done = logged(past).map(({ kg, reps }) => strengthOf(kg ?? 0, reps ?? 0));
        fc.pre(done.length > 0);
        const { low } = target.dose.kind === 'reps' ? target.dose.reps : { low: 0 };
        // What the lightest weight asks for at the low end cannot be made less.
        const least = strengthOf(smallestLoad(target) ?? 0, low);
        const asked = strengthOf(aim?.kg ?? 0, aim?.reps ?? 0);
        expect(asked).toBeLessThanOrEqual(Math.max(least, 1.1 * Math.max(...done)) + 1e-6);
      }),
      RUNS,
    );
  });

  it('progress never asks for less in all', () => {
    fc.assert(
      fc.property(people, ({ target, history }) => {
        const past = pastOf(target, history);
        const next = suggested(target, past);
        const reached =
          next && FORWARD.includes(next.reason.code) && 'reached' in next.reason ? next.reason.reached : null;
        const most = target.dose.kind === 'reps' ? target.dose.reps.high : 0;
        const sets = next?.aim.sets ?? reached?.sets ?? 0;
        const before = reached?.kind === 'reps' ? reached.sets * Math.min(most, reached.reps) : 0;
        expect(sets * (next?.aim.reps ?? 0)).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it('no assumed session moves an aim', () => {
    fc.assert(
      fc.property(people, dids, fc.integer({ min: 1, max: 4 }), ({ target, history }, did, count) => {
        const past = pastOf(target, history).filter((each) => logged([each]).length > 0);
        fc.pre(past.length > 0 && NOW - (past[0]?.startedAtWall ?? 0) < 20 * DAY);
        const sets = Array.from({ length: count }, (_, i) =>
          setOf(target, 8, { ...did, entered: false }, i + 1, count),
        );
        const assumed: Past = { session: 'assumed', startedAtWall: NOW - DAY, sets };
        expect(suggested(target, [assumed, ...past])?.aim).toEqual(suggested(target, past)?.aim);
      }),
      RUNS,
    );
  });
});
