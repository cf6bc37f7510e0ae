import { describe, expect, it } from 'vitest';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { ASSISTED, BARBELL, NOW, PLANK, PULL_UP, PUSH_UP, ROW, session, sided } from './past-sessions.ts';

const reps = (target: Target, low: number, high: number): Target => ({
  ...target,
  dose: { ...BARBELL.dose, kind: 'reps', reps: { low, high } } as Target['dose'],
});
const LIFT = reps(BARBELL, 6, 10);

const after = (target: Target, ...lines: readonly string[]) => suggest(lines.map(session), target, NOW);

describe('rule 8: floors', () => {
  it('the empty bar, missed twice, gives way to fewer reps or the dumbbells, never to 0 kg', () => {
    const missed = ['3d 8: 5@20 5@20 5@20', '7d 8: 5@20 5@20 5@20'];
    expect(after(LIFT, ...missed)).toMatchObject({ aim: { kg: 20, reps: 6 } });
    const easier = { exercise: 'dumbbell-row', name: 'Dumbbell Row' };
    const low = ['3d 6: 5@20 5@20 5@20', '7d 6: 5@20 5@20 5@20'];
    expect(after({ ...LIFT, easier }, ...low)).toMatchObject({
      aim: { kg: 20, reps: 5 },
      reason: { code: 'easier-way', way: easier },
    });
    expect(after({ ...LIFT, easier: null }, ...low)).toMatchObject({
      aim: { kg: 20, reps: 5 },
      reason: { code: 'fell-short', less: 'reps' },
    });
  });

  it('45 lb is the floor in pounds', () => {
    const pounds: Target = { ...LIFT, unit: 'lb', owns: defaultOwns('lb') };
    const missed = ['3d 6: 5@20.41 5@20.41 5@20.41', '7d 6: 5@20.41 5@20.41 5@20.41'];
    expect(after(pounds, ...missed)?.aim.kg).toBeCloseTo(20.41, 1);
  });

  it('the lightest pair stays the lightest pair', () => {
    const missed = ['3d 8: 5@1 5@1 5@1', '7d 8: 5@1 5@1 5@1'];
    expect(after(ROW, ...missed)?.aim.kg).toBe(1);
  });
});

describe('rule 9: help and body weight', () => {
  it('the smallest help topped leads to none, and names the exercise', () => {
    const harder = { exercise: 'pull-up', name: 'Pull-Up' };
    const assisted = { ...reps(ASSISTED, 5, 10), harder };
    expect(after(assisted, '3d 10: 10@-2.5 10@-2.5 10@-2.5 right')).toMatchObject({
      aim: { kg: 0, reps: 5 },
      reason: { code: 'harder-way', withoutHelp: true, way: harder },
    });
  });

  it('body weight topped leads to the smallest load and low reps', () => {
    expect(after(reps(PULL_UP, 5, 10), '3d 10: 10 10 10 10 right')).toMatchObject({
      aim: { kg: 1.25, reps: 5 },
      reason: { code: 'more-weight' },
    });
  });

  it('what cannot carry a weight leads to the harder way', () => {
    expect(after(PUSH_UP, '3d 12: 12 12 12 12 right')).toMatchObject({
      aim: { kg: null },
      reason: { code: 'harder-way', way: { name: 'Archer push-up' } },
    });
  });
});

describe('rule 10: left and right', () => {
  it('the weaker side sets the load', () => {
    const past = sided('3d 8@20: left 8@20 8@20 8@20 right 8@26 8@26 8@26');
    const next = suggest([past], ROW, NOW);
    expect(next).toMatchObject({ aim: { kg: 20, reps: 9 }, reason: { code: 'weaker-side', side: 'left' } });
  });

  it('both alike are not told apart', () => {
    const past = sided('3d 8@20: left 8@20 8@20 right 8@20 8@20');
    expect(suggest([past], ROW, NOW)?.reason.code).toBe('more-reps');
  });
});

describe('rule 11: outliers', () => {
  const normal = ['7d 8: 8@26 8@26 8@26 right', '10d 8: 8@26 8@26 8@26 right'];

  it('260 kg does not set the aim', () => {
    expect(after(ROW, '3d 9: 9@260 9@260 9@260 right', ...normal)).toMatchObject({
      aim: { kg: 26, reps: 9 },
      reason: { code: 'check-entry', entry: { kg: 260 }, best: { kg: 26 } },
    });
  });

  it('what is seen twice is believed', () => {
    const twice = ['3d 9: 9@42 9@42 9@42 right', '5d 9: 9@42 9@42 9@42 right'];
    expect(after(ROW, ...twice, ...normal)).toMatchObject({ aim: { kg: 42, reps: 10 } });
  });

  it('a slip of long ago is no best that hides another', () => {
    const past = ['1d 9: 9@300 9@300 9@300', '3d 9: 9@26 9@26 9@26', '5d 9: 9@260 9@260 9@260', ...normal];
    expect(after(ROW, ...past)?.reason.code).toBe('check-entry');
  });
});

describe('rule 12: away', () => {
  it.each([
    [20, 80, 'more-reps'],
    [21, 72.5, 'away'],
    [56, 65, 'away'],
    [84, null, 'as-new'],
  ])('after %i days: %s kg', (days, kg, code) => {
    expect(after(LIFT, `${days}d 8: 8@80 8@80 8@80 right`)).toMatchObject({ aim: { kg }, reason: { code } });
  });
});

describe('rule 15: bands', () => {
  it('what has no number is not asked for a number', () => {
    const band: Target = { ...PLANK, load: 'band' };
    expect(after(band, '3d 40s: 40 40 40 right')?.reason.code).toBe('harder-way');
  });
});

describe('a weight where none can be carried', () => {
  it('is never aimed for, whatever a record says', () => {
    expect(after(PUSH_UP, '3d 9: 9@120 9@120 9@120')?.aim.kg).toBeNull();
  });
});
