import { describe, expect, it } from 'vitest';
import { ownsOf, saidInShort } from '../../../../src/core/owns/owns.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { BARBELL, NOW, PLANK, PULL_UP, ROW, session } from './past-sessions.ts';

const reps = (target: Target, low: number, high: number): Target => ({
  ...target,
  dose: { ...BARBELL.dose, kind: 'reps', reps: { low, high } } as Target['dose'],
});
const LIFT = reps(BARBELL, 6, 10);
const EVERY_OTHER = ownsOf(saidInShort({ dumbbellsKg: [8, 10, 12, 14] }), 'kg');

const after = (target: Target, ...lines: readonly string[]) => suggest(lines.map(session), target, NOW);

describe('rule 1: confirmed sets only', () => {
  it('a session the app assumed neither progresses nor regresses', () => {
    const before = after(LIFT, '9d 8: 8@60 8@60 8@60 right');
    for (const assumed of [
      '3d 9: 9@60 9@60 9@60 unsaid',
      '3d 9: 12@80 12@80 12@80 unsaid',
      '3d 9: 2@20 2@20 2@20 unsaid',
    ]) {
      const now = after(LIFT, assumed, '9d 8: 8@60 8@60 8@60 right');
      expect(now?.aim).toEqual(before?.aim);
      expect(now?.reason.code).toBe('unconfirmed');
    }
  });

  it('a first session that nobody touched asks for the same again', () => {
    expect(after(LIFT, '3d 10: 10@60 10@60 10@60 unsaid')).toMatchObject({
      aim: { kg: 60, reps: 10 },
      reason: { code: 'unconfirmed' },
    });
  });
});

describe('rule 2: all reps done', () => {
  it('60 × 10 leads to 62.5 × 8', () => {
    expect(after(LIFT, '3d 10: 10@60 10@60 10@60 right')).toMatchObject({
      aim: { kg: 62.5, reps: 8 },
      reason: { code: 'more-weight' },
    });
  });

  it('8 of 6 to 10 reps lead to one rep more, in the sets of the level', () => {
    expect(after(LIFT, '4d 6: 8@120 8@120 8@120 8@120 right')).toMatchObject({
      aim: { kg: 120, reps: 9, sets: null },
      reason: { code: 'more-reps' },
    });
  });
});

describe('rule 3: no step small enough', () => {
  const DUMBBELLS = { ...LIFT, load: 'dumbbells', owns: EVERY_OTHER } as const;

  it('10 reps and 4 in reserve with 10 kg lead to 12 kg × 6', () => {
    expect(after(DUMBBELLS, '3d 10: 10@10 10@10 10@10 easy')).toMatchObject({
      aim: { kg: 12, reps: 6, slowerMs: 0 },
      reason: { code: 'more-weight' },
    });
  });

  it('without a reserve, a rep is lowered a second longer, with as many reps', () => {
    expect(
      after(
        DUMBBELLS,
        '3d 10: 10@10 10@10 10@10 hard',
        '5d 10: 10@10 10@10 10@10',
        '7d 10: 10@10 10@10 10@10 hard',
      )?.reason.code,
    ).toBe('same');
    expect(after(DUMBBELLS, '3d 10: 10@10 10@10 10@10 right')).toMatchObject({
      aim: { kg: 10, reps: 10, slowerMs: 1000 },
      reason: { code: 'slower', step: { kg: 12 } },
    });
  });
});

describe('an aim below the range, from the start test', () => {
  it('goes up one rep at a time', () => {
    expect(after(reps(PULL_UP, 5, 10), '3d 2: 2 2 2 right')).toMatchObject({ aim: { reps: 3 } });
    expect(after(reps(PULL_UP, 5, 10), '3d 2: 1 1 1')).toMatchObject({ aim: { reps: 2 } });
  });
});

describe('rule 4: never less in all by progressing', () => {
  it('3 × 10 lead to 4 × 8', () => {
    expect(after(reps(PULL_UP, 5, 10), '3d 10: 10 10 10 right')).toMatchObject({
      aim: { sets: 4, reps: 8 },
      reason: { code: 'more-sets' },
    });
  });

  it('3 × 20 s lead to 4 × 15 s', () => {
    const hold: Target = {
      ...PLANK,
      sets: { low: 3, high: 5 },
      dose: { kind: 'hold', ms: { low: 10_000, high: 20_000 }, switchAtHalf: null },
    };
    expect(after(hold, '3d 20s: 20 20 20 right')).toMatchObject({
      aim: { sets: 4, holdMs: 15_000 },
      reason: { code: 'more-sets' },
    });
  });

  it('a short day takes nothing back', () => {
    expect(after(LIFT, '3d 6: 6@60 6@60 right', '7d 9: 9@60 9@60 9@60 right')).toMatchObject({
      aim: { kg: 60, reps: 10 },
    });
  });
});

describe('rule 5: heavier or lighter than asked', () => {
  it('50 × 8 instead of 40 × 11 leads to 50 × 9, not to 50 × 11 once more', () => {
    expect(after(ROW, '3d 11@40: 8@50 8@50 8@50 right')).toMatchObject({
      aim: { kg: 50, reps: 9 },
      reason: { code: 'more-reps' },
    });
  });

  it('lighter with all reps goes on from the lighter weight', () => {
    expect(after(LIFT, '3d 8@80: 8@70 8@70 8@70 right')).toMatchObject({ aim: { kg: 70, reps: 9 } });
  });

  it('much heavier than the range allows comes down to a weight that fits it', () => {
    const next = after(ROW, '3d 8@40: 3@50 3@50 3@50 right');
    expect(next).toMatchObject({ aim: { reps: 8 }, reason: { code: 'lighter' } });
    expect(next?.aim.kg).toBeLessThan(50);
  });

  it('sets that lead up to the weight are not failures', () => {
    expect(after(LIFT, '3d 8@80: 8@40 8@60 8@80 right')).toMatchObject({ aim: { kg: 80, reps: 9 } });
  });
});

describe('rule 6: fell short', () => {
  const short = '10: 8@80 8@80 8@80';
  const below = '8: 5@80 5@80 5@80';

  it('once: the same', () => {
    expect(after(LIFT, `3d ${short}`)).toMatchObject({
      aim: { kg: 80, reps: 10 },
      reason: { code: 'fell-short' },
    });
  });

  it('twice inside the range: the same', () => {
    expect(after(LIFT, `3d ${short}`, `7d ${short}`)).toMatchObject({
      aim: { kg: 80, reps: 10 },
      reason: { code: 'fell-short', times: 2 },
    });
  });

  it('three times inside the range: a step down, so that no stall lasts', () => {
    expect(after(LIFT, `3d ${short}`, `7d ${short}`, `9d ${short}`)?.reason.code).toBe('lighter');
  });

  it('twice below the range: 80 becomes 72.5', () => {
    expect(after(LIFT, `3d ${below}`, `7d ${below}`)).toMatchObject({
      aim: { kg: 72.5, reps: 6 },
      reason: { code: 'lighter', kg: 80 },
    });
  });

  it('short by 40 % once: offers the easier way', () => {
    const easier = { exercise: 'band-assisted-pull-up', name: 'Band-Assisted Pull-Up' };
    expect(after({ ...reps(PULL_UP, 5, 10), easier }, '3d 5: 3 3 2')).toMatchObject({
      reason: { code: 'easier-way', way: easier },
    });
  });
});

describe('rule 7: effort', () => {
  it('one hard last set holds nothing back', () => {
    const past = session('3d 8: 8@60 8@60 8@60 right');
    const sets = past.sets.map((set, i) =>
      i === 2 && set.result ? { ...set, result: { ...set.result, effort: 'hard' as const } } : set,
    );
    expect(suggest([{ ...past, sets: sets as typeof past.sets }], LIFT, NOW)).toMatchObject({
      aim: { reps: 9 },
    });
  });

  it('all sets hard hold it back, twice at most', () => {
    const hard = '8: 8@60 8@60 8@60 hard';
    expect(after(LIFT, `3d ${hard}`)?.reason).toMatchObject({ code: 'same', why: 'hard' });
    expect(after(LIFT, `3d ${hard}`, `6d ${hard}`)?.reason.code).toBe('same');
    expect(after(LIFT, `3d ${hard}`, `6d ${hard}`, `9d ${hard}`)).toMatchObject({
      aim: { kg: 60, reps: 9 },
      reason: { code: 'more-reps' },
    });
  });
});
