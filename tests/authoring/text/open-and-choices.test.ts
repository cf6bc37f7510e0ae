import { describe, expect, it } from 'vitest';
import { routineTextWords } from '../../../src/words/en/routine-text-words.ts';
import { plainSpaces } from '../../support/plain-spaces.ts';
import { read, routineOf } from './known.ts';

/** A line under a heading: how it is read, and what is told of it. */
function lineOf(raw: string) {
  const text = `## Main\n${raw}`;
  const line = read(text).lines[1];
  const told = routineOf(text).problems.map((problem) => ({
    code: problem.code,
    weight: problem.weight,
    found: raw.slice(problem.from, problem.to),
    says: plainSpaces(routineTextWords.problem(problem, raw.slice(problem.from, problem.to))),
    mended: problem.mends.map(({ from, to, text: mend }) => raw.slice(0, from) + mend + raw.slice(to)),
  }));
  return { kind: line?.kind, fields: line?.fields ?? {}, told };
}

const MAX = [1, 100];

describe('as many as can be done', () => {
  it.each([
    ['Superman max', {}],
    ['Superman max reps', {}],
    ['max reps Superman', {}],
    ['Superman to failure', {}],
    ['Superman until failure', {}],
    ['Superman: as many as possible', {}],
    ['3 x max Superman', { sets: 3 }],
    ['Superman 3 x max', { sets: 3 }],
    ['Superman 3 x failure', { sets: 3 }],
    ['Superman 3 x to failure', { sets: 3 }],
    ['Superman 3 x as many as you can', { sets: 3 }],
    ['Superman 3 sets to failure', { sets: 3 }],
    ['Superman 3 sets x max reps', { sets: 3 }],
    ['Push-Up to failure', {}],
    ['Push-Up until failure', {}],
    ['Push-Up 3 x failure', { sets: 3 }],
  ])('is read as an open number of reps, and asks what is expected: %s', (raw, sets) => {
    const { kind, fields, told } = lineOf(raw);
    expect(kind).toBe('slot');
    expect(fields).toMatchObject({ ...sets, reps: MAX });
    const asked = told.find(({ code }) => code === 'max');
    expect(asked?.says).toContain('is planned as 1 to 100 reps. Say what you expect');
    const [reps = '', hold = ''] = asked?.mended ?? [];
    expect(lineOf(reps)).toMatchObject({ kind: 'slot', fields: { ...sets, reps: [5, 20] } });
    expect(lineOf(hold)).toMatchObject({ kind: 'slot', fields: { ...sets, hold: [20, 60] } });
    for (const mended of [reps, hold])
      expect(lineOf(mended).told.filter(({ code }) => code !== 'unknown-exercise')).toEqual([]);
  });

  it.each(['Plank max hold', 'Plank max time', 'Plank 3 x max hold', 'Plank for as long as possible'])(
    'is no number of reps where it is held: %s',
    (raw) => {
      const { kind, fields, told } = lineOf(raw);
      expect(kind).toBe('slot');
      expect(fields.reps).toBeUndefined();
      expect(told.map(({ code }) => code)).toEqual(['max-hold']);
      expect(told[0]?.says).toContain('has no time. Say how long you expect, such as 20-60s');
      const mended = told[0]?.mended[0] ?? '';
      expect(lineOf(mended)).toMatchObject({ fields: { hold: [20, 60] }, told: [] });
    },
  );

  it.each([
    ['Superman 3 x 8-max', '-max'],
    ['Superman 3 x 8+', '+'],
    ['Superman 3 x 8 or more', 'or more'],
    ['Superman 3 x 8 to failure', 'to failure'],
    ['Superman 3 x 8, last set to failure', 'to failure'],
    ['Superman 3 x 8, last set AMRAP', 'AMRAP'],
    ['Superman 3 x 8 max', 'max'],
  ])('is told beside a number, which counts: %s', (raw, found) => {
    const { fields, told } = lineOf(raw);
    expect(fields).toMatchObject({ sets: 3, reps: 8 });
    // The line is done, so it is not counted among those that are skipped.
    expect(told.map((each) => [each.code, each.found, each.weight])).toEqual([['open-end', found, 'asks']]);
  });

  it.each([
    'Superman 3 x 8, stop short of failure',
    'Superman 3 x 8, not to failure',
    'Superman 3 x 8, 1 rep before failure',
    'Superman 3 x 8 (don’t go to failure)',
  ])('is not what a warning of failure means: %s', (raw) => {
    expect(lineOf(raw)).toMatchObject({ fields: { sets: 3, reps: 8 } });
    expect(lineOf(raw).told.filter(({ code }) => code === 'open-end' || code === 'max')).toEqual([]);
  });

  it('is not a sentence about training', () => {
    for (const raw of ['Train to failure on the last set', 'Push to failure on the last set']) {
      expect([raw, lineOf(raw).kind]).toEqual([raw, 'note']);
    }
  });
});

describe('a choice in one line', () => {
  const KG = { load: { kind: 'kg', value: 20 } };
  it.each([
    ['Deadlift 3 x 5 @ 20 kg or 30 lb', KG, 'or 30 lb', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 20 or 30 kg', KG, 'or 30 kg', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 20/15 kg', KG, '/15 kg', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 20 kg / 35 lb', KG, '/ 35 lb', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 20-30 kg', KG, '-30 kg', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 20 kg - 30 kg', KG, '- 30 kg', 'Deadlift 3 x 5 @ 20 kg'],
    ['Deadlift 3 x 5 @ 45/35 lb', { load: { kind: 'lb', value: 45 } }, '/35 lb', 'Deadlift 3 x 5 @ 45 lb'],
    ['Deadlift 3 x 5 @ 20 kg (35 lb)', KG, '35 lb', 'Deadlift 3 x 5 @ 20 kg'],
    [
      'Deadlift 3 x 5 @ RPE 8 or 2 left',
      { load: { kind: 'rpe', value: 8 } },
      'or 2 left',
      'Deadlift 3 x 5 @ RPE 8',
    ],
    ['Deadlift 3 x 5, dumbbell or band', {}, 'or band', 'Deadlift 3 x 5, dumbbell'],
    ['Deadlift 3 x 5 (dumbbell or band)', {}, 'or band', 'Deadlift 3 x 5 (dumbbell)'],
    ['Superman 3 x 5 or 8', { reps: 5 }, 'or 8', 'Superman 3 x 5'],
    ['Plank 30s or 45s, rest 60s', { hold: 30, rest: 60 }, 'or 45s', 'Plank 30s, rest 60s'],
    [
      'Band Row or Face Pull 3 x 12',
      { exercise: 'band-row', sets: 3, reps: 12 },
      'or Face Pull',
      'Band Row 3 x 12',
    ],
  ])('takes the first, and tells the rest: %s', (raw, fields, found, mended) => {
    const line = lineOf(raw);
    expect(line.fields).toMatchObject(fields);
    expect(line.told.map((each) => [each.code, each.found])).toEqual([['choice', found]]);
    expect(line.told[0]?.says).toContain('is a second choice. The first one counts.');
    expect(line.told[0]?.mended[0]).toBe(mended);
    expect(lineOf(line.told[0]?.mended[0] ?? '').told).toEqual([]);
  });

  it('can be kept as either of two weights', () => {
    for (const raw of ['@ 20 kg or 30 lb', '@ 20 kg (30 lb)', '@ 20/30 lb'])
      expect(lineOf(`Deadlift 3 x 5 ${raw}`).told[0]?.mended[1]).toBe('Deadlift 3 x 5 @ 30 lb');
  });

  it('is none where the same weight is said in two units', () => {
    for (const raw of [
      'Deadlift 3 x 5 @ 20 kg (45 lb)',
      'Deadlift 3 x 5 @ 20 kg / 44 lb',
      'Deadlift 3 x 5, 225 lb (102 kg)',
    ])
      expect(lineOf(raw).told).toEqual([]);
  });
});
