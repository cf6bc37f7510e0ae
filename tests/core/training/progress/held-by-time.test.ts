import { expect, it } from 'vitest';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import { BARBELL, NOW, PLANK, ROW, session } from './past-sessions.ts';

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
