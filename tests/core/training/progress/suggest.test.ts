import { describe, expect, it } from 'vitest';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { nextTimeWords } from '../../../../src/words/en/next-time-words.ts';
import { ASSISTED, BARBELL, NOW, PLANK, PULL_UP, PUSH_UP, ROW, session } from './past-sessions.ts';

const POUNDS: Target = { ...ROW, unit: 'lb', owns: defaultOwns('lb') };
const FIXED: Target = {
  ...PUSH_UP,
  sets: { low: 2, high: 2 },
  dose: { ...PLANK.dose, ms: { low: 30_000, high: 30_000 } } as Target['dose'],
};
const NO_TEMPO: Target = {
  ...ROW,
  dose: { kind: 'reps', reps: { low: 8, high: 12 }, tempo: null, holdMs: null },
};

/** Target, sessions newest first, what is aimed for ("kg × reps", "s" for holds, "+n" slower, "n sets"), why. */
const TABLE: readonly (readonly [string, Target, readonly string[], string, string])[] = [
  // The first times.
  [
    'a first session inside the range',
    ROW,
    ['3d 8: 8@20 8@20 8@20 right'],
    '20 × 9',
    '8 reps on all 3 sets.',
  ],
  ['one that was easy', ROW, ['3d 8: 8@20 8@20 8@20 easy'], '20 × 10', '8 reps on all 3 sets, and easy.'],
  [
    'easy and near the top',
    ROW,
    ['3d 11: 11@20 11@20 11@20 easy'],
    '20 × 12',
    '11 reps on all 3 sets, and easy.',
  ],
  ['more than was asked', ROW, ['3d 8: 10@20 10@20 11@20'], '20 × 11', '10 reps on all 3 sets.'],
  ['a single set', ROW, ['3d 8: 8@20'], '20 × 9', '8 reps on the set.'],
  // At the top of the range, and beyond.
  ['the top of the range', ROW, ['3d 12: 12@24 12@24 12@24 right'], '26 × 9', '12 reps on all 3 sets.'],
  [
    'the top, nothing said of how it felt',
    ROW,
    ['3d 12: 12@24 12@24 12@24'],
    '26 × 9',
    '12 reps on all 3 sets.',
  ],
  ['the top, four sets', ROW, ['3d 12: 12@24 12@24 12@24 12@24'], '26 × 9', '12 reps on all 4 sets.'],
  [
    'the top, but hard',
    ROW,
    ['3d 12: 12@24 12@24 12@24 hard'],
    '24 × 12',
    'All sets were hard last time: the same again.',
  ],
  [
    'the top, but not confirmed',
    ROW,
    ['3d 12: 12@24 12@24 12@24 unsaid'],
    '24 × 12',
    'No set was entered or rated last time. Enter or rate one, and the suggestion moves on.',
  ],
  ['the top on two of three', ROW, ['3d 12: 12@24 12@24 11@24'], '24 × 12', 'Same again: one rep short.'],
  ['beyond the top', ROW, ['3d 12: 15@24 14@24 13@24'], '26 × 10', '13 reps on all 3 sets.'],
  ['the barbell', BARBELL, ['3d 12: 12@60 12@60 12@60'], '62.5 × 10', '12 reps on all 3 sets.'],
  ['pounds', POUNDS, ['3d 12: 12@22.68 12@22.68 12@22.68'], '24.95 × 8', '12 reps on all 3 sets.'],
  [
    'a weight that was never said',
    ROW,
    ['3d 12: 12 12 12'],
    '12',
    '12 reps on all 3 sets. Enter the weight you lift, and it goes up.',
  ],
  [
    'never said, all sets',
    ROW,
    ['3d 12: 12 12 12 12'],
    '12, 4 sets',
    '12 reps on all 4 sets. Enter the weight you lift, and it goes up.',
  ],
  // A rack with wide gaps.
  [
    'a step that is a leap',
    ROW,
    ['3d 12: 12@6 12@6 12@6'],
    '6 × 12 +1',
    '12 reps on all 3 sets. 7 kg would be 17 % more: lower 1 s longer first.',
  ],
  [
    'slower already',
    ROW,
    ['3d 12+1: 12@6 12@6 12@6'],
    '6 × 12 +2',
    '12 reps on all 3 sets. 7 kg would be 17 % more: lower 2 s longer first.',
  ],
  ['as slow as it gets', ROW, ['3d 12+2: 12@6 12@6 12@6'], '7 × 8', '12 reps on all 3 sets.'],
  ['on the way up, slower stays slower', ROW, ['3d 9+1: 9@6 9@6 9@6'], '6 × 10 +1', '9 reps on all 3 sets.'],
  ['a leap where there is no tempo', NO_TEMPO, ['3d 12: 12@6 12@6 12@6'], '7 × 8', '12 reps on all 3 sets.'],
  // Below the target.
  ['short once', ROW, ['3d 10: 10@20 9@20 8@20'], '20 × 10', 'Same again: 2 reps short.'],
  [
    'short twice',
    ROW,
    ['3d 10: 10@20 9@20 8@20', '7d 10: 10@20 9@20 9@20'],
    '20 × 10',
    'Same again: 2 reps short, twice running.',
  ],
  [
    'short three times',
    ROW,
    ['3d 10: 9@20 9@20 9@20', '7d 10: 9@20 9@20 9@20', '10d 10: 9@20 9@20 9@20'],
    '18 × 9',
    '9 of 10 reps, 3 times running with 20 kg: a step down, to come back stronger.',
  ],
  [
    'short twice with a good one between',
    ROW,
    ['3d 10: 9@20 9@20 9@20', '7d 10: 10@20 10@20 10@20', '10d 10: 9@20 9@20 9@20'],
    '20 × 10',
    'Same again: one rep short.',
  ],
  [
    'short twice with different weights',
    ROW,
    ['3d 8: 7@22 7@22 7@22', '7d 8: 7@24 7@24 7@24'],
    '22 × 8',
    'Same again: one rep short.',
  ],
  [
    'short twice with the lightest there is',
    ROW,
    ['3d 8: 5@1 5@1 5@1', '7d 8: 5@1 5@1 5@1'],
    '1 × 5',
    '5 of 8 reps, twice running. "Band row" is an easier way.',
  ],
  [
    'short twice on the barbell',
    BARBELL,
    ['3d 8: 6@100 6@100 6@100', '7d 8: 6@100 6@100 6@100'],
    '90 × 8',
    '6 of 8 reps, twice running with 100 kg: a step down, to come back stronger.',
  ],
  ['sets left out', ROW, ['3d 10: 10@20 10@20 -'], '20 × 10', '2 of 3 sets last time: all of them first.'],
  ['two weights', ROW, ['3d 8: 12@20 12@22 12@24'], '26 × 9', '12 reps on all 3 sets.'],
  // After time away.
  ['twenty days', ROW, ['20d 8: 8@20 8@20 8@20'], '20 × 9', '8 reps on all 3 sets.'],
  [
    'three weeks',
    ROW,
    ['21d 12: 12@20 12@20 12@20'],
    '18 × 8',
    '3 weeks since last time: start a little lower.',
  ],
  [
    'two months',
    ROW,
    ['60d 12: 12@20 12@20 12@20'],
    '16 × 8',
    '8 weeks since last time: start a little lower.',
  ],
  [
    'three weeks, without a weight',
    PUSH_UP,
    ['25d 12: 12 12 12 12'],
    '8',
    '3 weeks since last time: start a little lower.',
  ],
  [
    'three weeks, with help',
    ASSISTED,
    ['25d 10: 10@-20 10@-20 10@-20'],
    '-22.5 × 8',
    '3 weeks since last time: start a little lower.',
  ],
  [
    'three weeks, a hold',
    PLANK,
    ['30d 35s: 35 35'],
    '20 s',
    '4 weeks since last time: start a little lower.',
  ],
  // Without weight.
  ['push-ups on the way', PUSH_UP, ['3d 8: 8 8 8'], '9', '8 reps on all 3 sets.'],
  [
    'push-ups at the top',
    PUSH_UP,
    ['3d 12: 12 12 12'],
    '9, 4 sets',
    '12 reps on all 3 sets: one set more, with no less in all.',
  ],
  [
    'push-ups, all there is',
    PUSH_UP,
    ['3d 12: 12 12 12 12'],
    '12, 4 sets',
    '12 reps on all 4 sets: time for "Archer push-up".',
  ],
  [
    'the same with no harder way',
    { ...PUSH_UP, harder: null },
    ['3d 12: 12 12 12 12'],
    '12, 4 sets',
    '12 reps on all 4 sets: as much as this routine asks.',
  ],
  [
    'push-ups short twice',
    PUSH_UP,
    ['3d 11: 9 9 9', '7d 11: 9 9 9'],
    '11',
    'Same again: 2 reps short, twice running.',
  ],
  [
    'push-ups short twice, four sets at the low end',
    PUSH_UP,
    ['3d 8: 6 6 6 6', '7d 8: 6 6 6 6'],
    '8, 3 sets',
    '6 of 8 reps, twice running: one set less.',
  ],
  [
    'push-ups short twice at the low end of everything',
    PUSH_UP,
    ['3d 8: 6 6 6', '7d 8: 6 6 6'],
    '8',
    '6 of 8 reps, twice running. "Knee push-up" is an easier way.',
  ],
  ['pull-ups at the top', PULL_UP, ['3d 12: 12 12 12 12'], '1.25 × 8', '12 reps on all 4 sets.'],
  ['pull-ups with a belt', PULL_UP, ['3d 12: 12@10 12@10 12@10'], '11.25 × 11', '12 reps on all 3 sets.'],
  ['help on the way', ASSISTED, ['3d 9: 9@-20 9@-20 9@-20'], '-20 × 10', '9 reps on all 3 sets.'],
  [
    'help at the top: less of it',
    ASSISTED,
    ['3d 12: 12@-20 12@-20 12@-20'],
    '-17.5 × 10',
    '12 reps on all 3 sets.',
  ],
  [
    'no help left',
    ASSISTED,
    ['3d 12: 12@0 12@0 12@0 12@0'],
    '0 × 12',
    '12 reps on all 4 sets: time for "Pull-up".',
  ],
  [
    'help, short twice',
    ASSISTED,
    ['3d 10: 8@-20 8@-20 8@-20', '7d 10: 8@-20 8@-20 8@-20'],
    '-20 × 10',
    'Same again: 2 reps short, twice running.',
  ],
  // Holds.
  ['a hold', PLANK, ['3d 20s: 20 20'], '25 s', '20 s on both sets.'],
  ['a hold near the top', PLANK, ['3d 38s: 38 38'], '40 s', '38 s on both sets.'],
  [
    'a hold at the top',
    PLANK,
    ['3d 40s: 40 40'],
    '30 s, 3 sets',
    '40 s on both sets: one set more, with no less in all.',
  ],
  [
    'a hold, all there is',
    PLANK,
    ['3d 40s: 40 40 40'],
    '40 s, 3 sets',
    '40 s on all 3 sets: time for "Long-lever plank".',
  ],
  ['a hold let go early', PLANK, ['3d 30s: 30 24'], '30 s', 'Same again: 6 s short.'],
  ['a hold let go in its last second', PLANK, ['3d 30s: 30 29.1'], '35 s', '30 s on both sets.'],
  ['a hold let go a second early', PLANK, ['3d 30s: 30 29'], '30 s', 'Same again: 1 s short.'],
  [
    'a hold let go early twice',
    PLANK,
    ['3d 30s: 30 24', '7d 30s: 26 25'],
    '30 s',
    'Same again: 6 s short, twice running.',
  ],
  [
    'a hold that was hard',
    PLANK,
    ['3d 30s: 30 30 hard'],
    '30 s',
    'All sets were hard last time: the same again.',
  ],
];

function aimWords(target: Target, past: readonly string[]) {
  const suggestion = suggest(past.map(session), target, NOW);
  if (!suggestion) return null;
  const { aim, reason } = suggestion;
  const value = aim.reps ?? `${(aim.holdMs ?? 0) / 1000} s`;
  const load = aim.kg === null ? '' : `${aim.kg} × `;
  return {
    aim: `${load}${value}${aim.slowerMs ? ` +${aim.slowerMs / 1000}` : ''}${aim.sets === null ? '' : `, ${aim.sets} sets`}`,
    reason: nextTimeWords.reason(reason, target.unit),
  };
}

describe('what to aim for next time', () => {
  it.each(TABLE)('after %s', (_, target, past, aim, reason) => {
    expect(aimWords(target, past)).toEqual({ aim, reason });
  });

  it('is unchanged for an exercise that was swapped for another after one of three sets', () => {
    const past = session('3d 12: 12@20');
    const swapped = { ...past, sets: past.sets.map((set) => ({ ...set, sets: 3 })) };
    const suggestion = suggest([swapped], ROW, NOW);
    expect(suggestion?.aim).toMatchObject({ kg: 20, reps: 12 });
    expect(suggestion && nextTimeWords.reason(suggestion.reason, 'kg')).toBe(
      '1 of 3 sets last time: all of them first.',
    );
  });

  it('is nothing before the first time', () => {
    expect(suggest([], ROW, NOW)).toBeNull();
  });

  it('is nothing if the routine leaves nothing to choose', () => {
    expect(suggest([session('3d 30s: 30 30')], FIXED, NOW)).toBeNull();
  });
});
