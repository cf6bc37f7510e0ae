import { describe, expect, it } from 'vitest';
import { exampleRoutine } from './example-files.ts';
import { refused, SLOT, slot, withBlock, withSlots } from './routine-files.ts';

describe('a mistake in a routine file', () => {
  it.each([
    ['a field is missing', slot({}), SLOT, '"hold" or "reps" is missing.'],
    [
      'both doses are given',
      slot({ hold: 30, reps: 8 }),
      SLOT,
      '"hold" and "reps" do not go together; keep one of them.',
    ],
    [
      'a tempo stands with a hold',
      slot({ hold: 30, tempo: '3-0-1-1' }),
      `${SLOT}.tempo`,
      '"tempo" only goes with "reps".',
    ],
    [
      'a shortest hold is longer than the hold',
      slot({ hold: [30, 45], shortest: 40 }),
      `${SLOT}.shortest`,
      'This is no shorter than the hold itself.',
    ],
    [
      'the fewest sets are no fewer than the sets',
      slot({ reps: 8, sets: [2, 3], fewestSets: 2 }),
      `${SLOT}.fewestSets`,
      'This is no fewer than the sets themselves.',
    ],
    [
      'a drop order begins at nought',
      slot({ reps: 8, dropOrder: 0 }),
      `${SLOT}.dropOrder`,
      '0 is too low; at least 1 is needed.',
    ],
    [
      'a shortest hold stands with reps',
      slot({ reps: 8, shortest: 20 }),
      `${SLOT}.shortest`,
      '"shortest" only goes with "hold".',
    ],
    [
      'a hold in the rep stands with a hold',
      slot({ hold: 30, holdInRep: 5 }),
      `${SLOT}.holdInRep`,
      '"holdInRep" only goes with "reps".',
    ],
    [
      'a switch stands with reps',
      slot({ reps: 8, switchAtHalf: 'Turn' }),
      `${SLOT}.switchAtHalf`,
      '"switchAtHalf" only goes with "hold".',
    ],
    [
      'reps are split by side',
      slot({ reps: 8, sides: 'split' }),
      `${SLOT}.sides`,
      '"sides": "split" only goes with "hold".',
    ],
    [
      'a number is text',
      slot({ reps: '8' }),
      `${SLOT}.reps`,
      'This has to be a whole number or a range of two, not the text "8".',
    ],
    ['a number is broken', slot({ reps: 8.5 }), `${SLOT}.reps`, 'This has to be a whole number, not 8.5.'],
    ['a number is too high', slot({ reps: 101 }), `${SLOT}.reps`, '101 is too high; at most 100 is allowed.'],
    ['a number is too low', slot({ hold: 0 }), `${SLOT}.hold`, '0 is too low; at least 1 is needed.'],
    [
      'a range runs down',
      slot({ reps: [12, 8] }),
      `${SLOT}.reps`,
      'The low end of this range, 12, is above its high end, 8.',
    ],
    ['a range has one end', slot({ reps: [12] }), `${SLOT}.reps`, 'A range has two ends, not 1.'],
    [
      'an end of a range is wrong',
      slot({ reps: [8, 'many'] }),
      `${SLOT}.reps[1]`,
      'This has to be a whole number, not the text "many".',
    ],
    [
      'a tempo misses a part',
      slot({ reps: 8, tempo: '3-0-1' }),
      `${SLOT}.tempo`,
      'This has to be seconds to lower, pause, lift and pause such as "3-0-1-1", each from 0 to 30 and one above 0, not "3-0-1".',
    ],
    [
      'an exercise is not an id',
      withSlots({ exercise: 'Bird Dog', hold: 5 }),
      `${SLOT}.exercise`,
      'This has to be an id of at most 60 lowercase letters, digits and single hyphens, such as "bird-dog", not "Bird Dog".',
    ],
    [
      'a field is misspelt',
      slot({ hold: 30, rset: 10 }),
      `${SLOT}.rset`,
      'There is no field "rset" here. Did you mean "rest"?',
    ],
    [
      'a field has another style',
      slot({ reps: 5, hold_in_rep: 10 }),
      `${SLOT}.hold_in_rep`,
      'There is no field "hold_in_rep" here. Did you mean "holdInRep"?',
    ],
    [
      'a field is far from any',
      slot({ hold: 30, 'how heavy?': 1 }),
      `${SLOT}["how heavy?"]`,
      'There is no field "how heavy?" here.',
    ],
    [
      'a choice is misspelt',
      withBlock({ purpose: 'strenght' }),
      '$.blocks[0].purpose',
      'This has to be one of the choices, not the text "strenght". Did you mean "strength"?',
    ],
    [
      'a straight block has rounds',
      withBlock({ rounds: 3 }),
      '$.blocks[0].rounds',
      '"rounds" does not go with "scheme": "straight", which is what leaving it out means.',
    ],
    [
      'a superset has no rest',
      withBlock({ scheme: 'superset' }),
      '$.blocks[0].rest',
      'The field "rest" is missing; "scheme": "superset" needs it.',
    ],
    [
      'a circuit has work',
      withBlock({ scheme: 'circuit', rounds: 2, work: 20 }),
      '$.blocks[0].work',
      '"work" does not go with "scheme": "circuit".',
    ],
    [
      'an interval has no work',
      withBlock({ scheme: 'interval', rounds: 2, rest: 10 }),
      '$.blocks[0].work',
      'The field "work" is missing; "scheme": "interval" needs it.',
    ],
    [
      'a block is empty',
      withBlock({ slots: [] }),
      '$.blocks[0].slots',
      'This list is empty, and only a block under a clock may have no exercises.',
    ],
    [
      'a list is something else',
      withBlock({ slots: { exercise: 'plank' } }),
      '$.blocks[0].slots',
      'This has to be a list, not an object.',
    ],
    ['a text is blank', { ...exampleRoutine(), name: ' ' }, '$.name', 'This text is empty.'],
    [
      'a text is too long',
      { ...exampleRoutine(), name: '🏋'.repeat(61) },
      '$.name',
      'This text has 61 characters; at most 60 are allowed.',
    ],
    [
      'a value is named twice',
      { ...exampleRoutine(), equipment: ['band', 'band'] },
      '$.equipment[1]',
      'This list already has the text "band".',
    ],
    [
      'a yes or no is a word',
      { ...exampleRoutine(), consecutiveDays: 'no' },
      '$.consecutiveDays',
      'This has to be true or false, not the text "no".',
    ],
    ['the file is a list', [exampleRoutine()], '$', 'This has to be an object, not a list.'],
    ['the file is empty', null, '$', 'This has to be an object, not nothing.'],
    [
      'the format is not given as a number',
      { ...exampleRoutine(), format: '1' },
      '$.format',
      'This has to be 1, not the text "1".',
    ],
  ])('is told when %s', (_, json, path, message) => {
    expect(refused(json).map((problem) => ({ path: problem.path, message: problem.message }))).toEqual([
      { path, message },
    ]);
  });

  it('is reported with what is allowed instead', () => {
    expect(refused(slot({ hold: 4000 }))[0]?.allowed).toBe(
      'a whole number of seconds from 1 to 3600, or two of them as a range, the lower first',
    );
    expect(refused(withBlock({ scheme: 'sets' }))[0]?.allowed).toBe(
      '"straight", "superset", "circuit", "interval", "ladder", "emom", "amrap", "for-time" or "tabata"',
    );
    expect(refused(withBlock({ rounds: 3 }))[0]?.allowed).toBe(
      'nothing here, unless "scheme" is "circuit", "interval", "emom", "for-time" or "tabata"',
    );
    expect(refused({ ...exampleRoutine(), experience: [] })[0]?.allowed).toBe(
      'a list of 1 to 3, each "beginner", "intermediate" or "advanced"',
    );
  });

  it('does not hide the others', () => {
    const json = { ...exampleRoutine(), name: 7, timesAWeek: 0, summary: undefined };
    expect(refused(json).map(({ path }) => path)).toEqual(['$.name', '$.summary', '$.timesAWeek']);
  });

  it('is one of at most fifty that are reported at once', () => {
    expect(refused(withSlots(...Array.from({ length: 40 }, () => ({ hold: 0, reps: 0 }))))).toHaveLength(50);
  });
});

describe('a routine file that is well formed but makes no sense', () => {
  it('is refused when two blocks or two slots have the same id', () => {
    const block = { id: 'a', name: 'A', purpose: 'core', slots: [{ exercise: 'plank', hold: 30 }] };
    const named = { ...block, id: 'b', slots: [{ id: 'a.1', exercise: 'plank', hold: 30 }] };
    expect(refused({ ...exampleRoutine(), blocks: [block, named, block] })).toMatchObject([
      { path: '$.blocks[1].slots[0].id', message: 'The id "a.1" is already taken by $.blocks[0].slots[0].' },
      { path: '$.blocks[2].id', message: 'The id "a" is already taken by $.blocks[0].' },
      { path: '$.blocks[2].slots[0].id', message: 'The id "a.1" is already taken by $.blocks[0].slots[0].' },
    ]);
  });

  it('is refused when a slot has rests or sets that its block already defines', () => {
    const slots = [{ exercise: 'plank', hold: 30, rest: 10, sets: 2 }];
    expect(refused(withBlock({ scheme: 'circuit', rounds: 2, slots })).map(({ path }) => path)).toEqual([
      '$.blocks[0].slots[0].rest',
      '$.blocks[0].slots[0].sets',
    ]);
    expect(refused(withBlock({ scheme: 'superset', rest: 60, slots })).map(({ path }) => path)).toEqual([
      '$.blocks[0].slots[0].rest',
    ]);
    expect(refused(withBlock({ scheme: 'amrap', time: 600, slots })).map(({ path }) => path)).toEqual([
      '$.blocks[0].slots[0].rest',
      '$.blocks[0].slots[0].sets',
    ]);
  });

  it('is refused when an exercise is in a slot twice', () => {
    const alternatives = [{ exercise: 'side-plank' }, { exercise: 'plank' }, { exercise: 'side-plank' }];
    expect(refused(slot({ hold: 30, alternatives }))).toMatchObject([
      { path: `${SLOT}.alternatives[1].exercise`, message: '"plank" is in this slot already.' },
      { path: `${SLOT}.alternatives[2].exercise`, message: '"side-plank" is in this slot already.' },
    ]);
  });

  it('is refused when an alternative for reps takes over a split', () => {
    const alternatives = [{ exercise: 'dead-bug', reps: 8 }];
    expect(refused(slot({ hold: 30, sides: 'split', alternatives }))).toMatchObject([
      { path: `${SLOT}.alternatives[0].sides` },
    ]);
    expect(
      refused(slot({ hold: 30, sides: 'split', alternatives: [{ ...alternatives[0], sides: 'each' }] })),
    ).toEqual([]);
  });
});

it('when its format is too new is refused with that problem alone', () => {
  expect(refused({ format: 2, anything: 'else' })).toEqual([
    {
      path: '$.format',
      message: 'This file is of format 2, which is newer than this version of Holdfast.',
      allowed: 'format 1',
    },
  ]);
});
