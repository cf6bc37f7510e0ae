import { describe, expect, it } from 'vitest';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { NOW, ROW, session } from './past-sessions.ts';

/** Bands of 5, 11.5, 18.5 and 30 kg. */
const BAND: Target = { ...ROW, load: 'band' };
const PAIRS: Target = { ...ROW, owns: { ...defaultOwns('kg'), dumbbells: [6, 10] } };

const next = (target: Target, ...lines: string[]) => suggest(lines.map(session), target, NOW);

describe('when the next lighter load is far down', () => {
  it('stays with the stronger band, and asks for the reps that were reached', () => {
    const short = (days: number) => `${days}d 7: 6@11.5 6@11.5 6@11.5`;
    expect(next(BAND, short(3), short(6))).toMatchObject({
      aim: { kg: 11.5, reps: 6 },
      reason: { code: 'fell-short', less: 'reps', times: 2 },
    });
  });

  it('stays with it below the range, and at the third try inside it', () => {
    const below = (days: number) => `${days}d 8: 7@11.5 7@11.5 7@11.5`;
    const inside = (days: number) => `${days}d 10: 9@11.5 9@11.5 9@11.5`;
    expect(next(BAND, below(3), below(6))?.aim).toMatchObject({ kg: 11.5, reps: 7 });
    expect(next(BAND, inside(3), inside(6))?.aim).toMatchObject({ kg: 11.5, reps: 10 });
    expect(next(BAND, inside(3), inside(6), inside(9))?.aim).toMatchObject({ kg: 11.5, reps: 9 });
    const pairs = [3, 6, 9].map((days) => `${days}d 10: 9@10 9@10 9@10`);
    expect(next(PAIRS, ...pairs)?.aim).toMatchObject({ kg: 10, reps: 9 });
  });

  it('climbs again from there', () => {
    const lines = ['1d 6: 6@11.5 6@11.5 6@11.5', '3d 7: 6@11.5 6@11.5 6@11.5', '6d 7: 6@11.5 6@11.5 6@11.5'];
    expect(next(BAND, ...lines)).toMatchObject({ aim: { kg: 11.5, reps: 7 }, reason: { code: 'more-reps' } });
  });

  it('goes back to the lighter one below five reps, and asks for all the reps of the range', () => {
    const failed = (days: number) => `${days}d 6: 4@11.5 4@11.5 4@11.5`;
    expect(next(BAND, failed(3), failed(6))).toMatchObject({
      aim: { kg: 5, reps: 12 },
      reason: { code: 'lighter', kg: 11.5 },
    });
  });

  it('goes down to the nearest pair below the range', () => {
    const short = (days: number) => `${days}d 8: 7@10 7@10 7@10`;
    expect(next(PAIRS, short(3), short(6))).toMatchObject({ aim: { kg: 6 }, reason: { code: 'lighter' } });
  });
});

describe('at the top of the range with one band', () => {
  const unnamed = (target: Target, ...lines: string[]) =>
    next(target, ...lines.map((line) => line.replaceAll(/@[\d.]+/gu, '')));

  it.each([
    [
      'the next band comes when reps are left in reserve',
      '3d 12: 12@5 12@5 12@5 easy',
      { reps: 5, slowerMs: 0 },
    ],
    [
      'a rep is lowered more slowly when none are',
      '3d 12: 12@5 12@5 12@5 right',
      { reps: 12, slowerMs: 1000 },
    ],
    ['and more slowly still', '3d 12+1: 12@5 12@5 12@5 right', { reps: 12, slowerMs: 2000 }],
    [
      'then there are more reps than the range has',
      '3d 12+2: 12@5 12@5 12@5 right',
      { reps: 13, slowerMs: 2000 },
    ],
    ['up to five more', '3d 16+2: 16@5 16@5 16@5 right', { reps: 17, slowerMs: 2000 }],
    ['and then comes the next band', '3d 17+2: 17@5 17@5 17@5 right', { reps: 5, slowerMs: 0 }],
  ])('%s', (_, line, aim) => {
    expect(next(BAND, line)?.aim).toMatchObject({ ...aim, kg: aim.reps === 5 ? 11.5 : 5 });
    expect(unnamed(BAND, line)?.aim).toMatchObject({ ...aim, kg: null });
  });

  it('the reason names the next band only where its pull is known', () => {
    const line = '3d 12: 12@5 12@5 12@5 right';
    expect(next(BAND, line)?.reason).toMatchObject({ code: 'slower', step: { kg: 11.5 } });
    expect(unnamed(BAND, line)?.reason).toMatchObject({ code: 'slower', step: null });
  });

  it('a stronger one without a number stays when five reps were reached, and climbs from there', () => {
    const short = (days: number) => `${days}d 7: 6 6 6`;
    expect(next(BAND, short(3), short(6))).toMatchObject({
      aim: { kg: null, reps: 6 },
      reason: { code: 'fell-short', less: 'reps' },
    });
    expect(next(BAND, '1d 6: 6 6 6', short(3), short(6))?.aim).toMatchObject({ reps: 7 });
  });

  it('after too strong a one, twice running, all the reps of the range are asked for with the lighter one', () => {
    expect(next(BAND, '3d 5: 3 3 3')?.aim).toMatchObject({ kg: null, reps: 5 });
    expect(next(BAND, '3d 5: 3 3 3', '6d 5: 3 3 3')).toMatchObject({
      aim: { kg: null, reps: 12 },
      reason: { code: 'fell-short', less: 'band' },
    });
  });

  it('a stronger one that does not get into the range in six sessions gives way to the lighter one', () => {
    const stuck = (kg: string) => [1, 3, 5, 7, 9, 11].map((days) => `${days}d 6: 5${kg} 5${kg} 5${kg}`);
    expect(next(BAND, ...stuck('@11.5'))).toMatchObject({
      aim: { kg: 5, reps: 12 },
      reason: { code: 'lighter', kg: 11.5 },
    });
    expect(next(BAND, ...stuck(''))).toMatchObject({ aim: { kg: null, reps: 12 }, reason: { less: 'band' } });
    const climbing = ['1d 7: 6 6 6', ...stuck('').slice(1)];
    expect(next(BAND, ...climbing)?.aim).toMatchObject({ reps: 7 });
  });
});
