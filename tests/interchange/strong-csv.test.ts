import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { readHistory } from '../../src/interchange/history/read-history.ts';
import { printOf, sortByStored } from '../../src/interchange/records/already-there.ts';
import { strongCsv } from '../../src/interchange/sheets/strong-csv.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { OPTIONS } from './history-case.ts';
import { BERLIN, records } from './imported-records.ts';
import { toldHistory } from './told-history.ts';

const zone = { name: 'UTC', offsetAt: () => 0 };
const [plank] = RECORD.sets;
const reps = { ...plank!, dose: { kind: 'reps', reps: 8, pace: [], holdMs: null }, outcome: 'done' } as const;
const result = { kg: 42.5, reps: 8, holdMs: null, effort: null, reserve: 2, entered: true };
const RECORDED: SessionRecord = {
  ...RECORD,
  name: 'Rücken; "schwer"',
  startedAtWall: Date.UTC(2026, 3, 8, 14, 50),
  zoneMinutes: 120,
  totalMs: 3_720_000,
  sets: [
    {
      ...reps,
      exercise: 'deadlift',
      name: 'Deadlift',
      care: true,
      warmUp: true,
      result: { ...result, kg: 20 },
    },
    { ...reps, exercise: 'deadlift', name: 'Deadlift', result },
    { ...reps, exercise: 'own-wobble', name: '=Wobble', side: 'left', result: { ...result, reserve: null } },
    { ...reps, exercise: 'own-dip', name: 'Dip', result: { ...result, kg: -20 } },
    { ...plank!, outcome: 'skipped', result: null },
    plank!,
  ],
};

function told(csv: string) {
  const history = readHistory(csv, OPTIONS);
  if (!history.ok) throw new Error(history.problem);
  return { lines: toldHistory(history), dialect: history.dialect, problems: history.problems };
}

describe('sets in the dialect of Strong', () => {
  it('are read again as they were done', () => {
    expect(told(strongCsv([RECORDED], { unit: 'kg', zone }))).toEqual({
      dialect: 'strong-for-import',
      problems: [],
      lines: [
        '2026-04-08 16:50:00, Rücken; "schwer", 3720 s',
        ' Deadlift (Barbell): 20 kg × 8 warm-up 2 left',
        ' Deadlift (Barbell): 42.5 kg × 8 2 left',
        ' =Wobble: 42.5 kg × 8',
        ' Dip (Assisted): 20 kg × 8 2 left',
        ' Plank: 45 s',
      ],
    });
  });

  it('leave no cell empty that other loggers need', () => {
    const [head = '', ...rows] = strongCsv([{ ...RECORDED, name: 'Back' }], { unit: 'lb', zone })
      .trimEnd()
      .split('\r\n');
    const needed = ['Weight', 'Weight Unit', 'Reps', 'Seconds', 'Notes', 'Workout Notes', 'Workout Duration'];
    const places = needed.map((name) => head.split(';').indexOf(name));
    const empty = rows.filter((row) => places.some((place) => !row.split(';')[place]));
    expect(empty).toEqual([]);
    expect(rows[1]).toBe('2026-04-08 16:50:00;Back;Deadlift (Barbell);1;93.7;lbs;8;8;;;0;-;-;1h 2m');
  });

  it.each(['strong-ios', 'strong-android', 'fitnotes-android'])(
    'of an import are known again when they come back: %s',
    (name) => {
      const stored = records(readFileSync(`tests/interchange/samples/${name}.csv`, 'utf8'));
      const prints = stored.map((each) => printOf(each, BERLIN));
      const back = records(strongCsv(stored, { unit: 'kg', zone }));
      expect(sortByStored(back, prints, BERLIN).same).toHaveLength(stored.length);
    },
  );

  it.each([
    ['entered in pounds', 18.14, '40'],
    ['entered in kilograms', 42.5, '93.7'],
  ])('has a weight in pounds that was %s', (_, kg, pounds) => {
    const heavy: SessionRecord = { ...RECORDED, name: 'A', sets: [{ ...reps, result: { ...result, kg } }] };
    expect(strongCsv([heavy], { unit: 'lb', zone })).toContain(`;1;${pounds};lbs;8;`);
  });
});
