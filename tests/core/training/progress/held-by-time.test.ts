import { describe, expect, it } from 'vitest';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { BARBELL, NOW, PLANK, PULL_UP, PUSH_UP, ROW, session } from './past-sessions.ts';

const next = (target: typeof ROW, ...lines: string[]) => suggest(lines.map(session), target, NOW);

it('adds weight at the same reps when time has held them for three sessions', () => {
  const held = ['3d 8: 8@60 8@60 8@60', '6d 8: 8@60 8@60 8@60', '9d 8: 8@60 8@60 8@60'];
  expect(next(BARBELL, ...held)).toMatchObject({
    aim: { kg: 62.5, reps: 8 },
    reason: { code: 'more-weight' },
  });
  expect(next(BARBELL, ...held.slice(0, 2))).toMatchObject({
    aim: { kg: 60, reps: 9 },
    reason: { code: 'more-reps' },
  });
});

it('adds none when the three sessions were hard, fell short or were cut short', () => {
  const first = '9d 8: 8@60 8@60 8@60';
  const hard = next(BARBELL, '3d 8: 8@60 8@60 8@60', '6d 8: 8@60 8@60 8@60 hard', first);
  const short = next(BARBELL, '3d 8: 8@60 8@60 8@60', '6d 8: 8@60 8@60 7@60', first);
  const cut = next(BARBELL, '3d 8: 8@60 8@60 8@60', '6d 8: 8@60 8@60 -', first);
  expect([hard, short, cut].map((each) => each?.aim.kg)).toEqual([60, 60, 60]);
});

it('starts the count again with the new weight', () => {
  const lines = ['3d 8: 8@62.5 8@62.5 8@62.5', '6d 8: 8@60 8@60 8@60', '9d 8: 8@60 8@60 8@60'];
  expect(next(BARBELL, ...lines)).toMatchObject({ aim: { kg: 62.5, reps: 9 } });
});

it('asks for another set only if that is not less in all than was done', () => {
  const beyond = '3d 40s: 80 80';
  expect(next(PLANK, beyond)).toMatchObject({ aim: { holdMs: 40_000 }, reason: { code: 'harder-way' } });
});

it('keeps the lighter aim after a break although the first session back was not logged', () => {
  const lines = ['3d 8: 8@18 8@18 8@18 unsaid', '40d 10: 10@20 10@20 10@20'];
  expect(next(ROW, ...lines)).toMatchObject({
    aim: { kg: 18, reps: 8 },
    reason: { code: 'unconfirmed' },
  });
});

describe('where time is short for good', () => {
  const plank = ['3d 20s: 20 20', '5d 20s: 20 20', '7d 20s: 20 20'];

  it('holds 5 s more in the next session, whatever else has to make room', () => {
    const full = '9d 25s: 25 25 25';
    expect(next(PLANK, ...plank, full)).toMatchObject({ aim: { holdMs: 30_000, least: 25_000 } });
    expect(next(PLANK, '1d 25s: 25 25', ...plank, full)).toMatchObject({ aim: { least: 30_000 } });
    expect(next(PLANK, ...plank.slice(1), full)?.aim.least).toBeUndefined();
  });

  it('goes on climbing once it has caught up', () => {
    const caughtUp = next(PLANK, '1d 30s: 30 30', '2d 25s: 25 25', ...plank, '9d 25s: 25 25');
    expect(caughtUp).toMatchObject({ aim: { holdMs: 35_000, least: 35_000 } });
  });

  describe('and the top is reached', () => {
    const alone = { ...PLANK, harder: null };
    const short = ['3d 25s: 25 25', '5d 25s: 25 25', '7d 25s: 25 25'];
    const top = '9d 40s: 40 40';

    it('asks for the whole of it after three short days, and only then', () => {
      expect(next(alone, ...short, top)).toMatchObject({
        aim: { holdMs: 40_000, least: 40_000 },
        reason: { code: 'same', why: 'top' },
      });
      const again = next(alone, '1d 40s: 40 40', ...short, top);
      expect(again).toMatchObject({ aim: { holdMs: 40_000 }, reason: { code: 'same', why: 'top' } });
      expect(again?.aim.least).toBeUndefined();
      expect(next(alone, ...short.slice(1), top)?.aim.least).toBeUndefined();
    });

    it('adds no set of shorter holds when the last day was the only one with time', () => {
      expect(next(alone, '1d 40s: 40 40', ...short, top)?.reason.code).not.toBe('more-sets');
      expect(next(alone, '1d 40s: 40 40', top)?.reason.code).toBe('more-sets');
    });
  });

  it('names a harder way beside it when it was easy', () => {
    const easy = plank.map((line) => `${line} easy`);
    expect(next(PLANK, ...easy, '9d 25s: 25 25 25')).toMatchObject({
      aim: { least: 25_000 },
      reason: { code: 'harder-way' },
    });
  });

  it('puts weight on a belt instead of a set there is no time for', () => {
    const easy = [3, 6, 9].map((days) => `${days}d 10: 10 10 10 easy`);
    expect(next(PULL_UP, ...easy, '12d 12: 12 12 12')).toMatchObject({
      aim: { kg: 1.25, reps: 8 },
      reason: { code: 'more-weight' },
    });
  });

  it('asks for no slower reps, which take time too', () => {
    const held = [3, 6, 9].map((days) => `${days}d 8: 8@5 8@5 8@5`);
    const pairs = { ...defaultOwns('kg'), dumbbells: [5, 10, 15] };
    const code = next({ ...ROW, owns: pairs }, ...held)?.reason.code;
    expect(code).not.toBe('slower');
  });
});

describe('a tempo that was learned', () => {
  const pairs = { ...defaultOwns('kg'), dumbbells: [10, 14, 18] };
  const target = { ...ROW, owns: pairs };
  const learned = '9d 12+1: 12@10 12@10 12@10';

  it('stays when a session, or another routine, lowered at the usual pace', () => {
    expect(next(target, learned)).toMatchObject({ aim: { slowerMs: 2000 } });
    expect(next(target, '3d 12: 12@10 12@10 12@10', learned)).toMatchObject({ aim: { slowerMs: 2000 } });
  });

  it('goes when the usual pace was hard enough', () => {
    expect(next(target, '3d 12: 12@10 12@10 12@10 hard', learned)).toMatchObject({ aim: { slowerMs: 0 } });
  });
});

it('leads back from an easier way whose dose leaves nothing to choose', () => {
  const squeeze: Target = {
    ...PUSH_UP,
    sets: { low: 2, high: 2 },
    dose: { kind: 'reps', reps: { low: 5, high: 5 }, tempo: null, holdMs: { low: 5000, high: 5000 } },
    harder: { exercise: 'band-row', name: 'Band row' },
  };
  expect(next(squeeze, '3d 5: 5 5')).toBeNull();
  const back = { ...squeeze, harder: { exercise: 'band-row', name: 'Band row', back: true } } as const;
  expect(next(back, '3d 5: 5 5')).toMatchObject({
    reason: { code: 'harder-way', way: { name: 'Band row' } },
  });
});
