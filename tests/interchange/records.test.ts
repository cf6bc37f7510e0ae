import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/core/training/digest.ts';
import { effortsOf } from '../../src/core/training/exercise-effort.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { printOf, sortByStored } from '../../src/interchange/records/already-there.ts';
import { importsIn } from '../../src/interchange/records/imports.ts';
import { readRecord } from '../../src/storage/read-record.ts';
import { HISTORY_FILES } from './history-files.ts';
import { BERLIN, records, zone } from './imported-records.ts';
import { STRONG_FILES } from './strong-files.ts';

const sample = (name: string) => readFileSync(`tests/interchange/samples/${name}.csv`, 'utf8');
const STRONG = sample('strong-ios');
const HEAD = STRONG.split('\n')[0];
const squatAt = (date: string) => `${HEAD}\n${date},A,1h,Squat (Barbell),1,60,5,0,0,,,`;
const [strong] = records(STRONG);

describe('an imported session', () => {
  it('is a record that says where it comes from', () => {
    expect(strong).toMatchObject({
      name: 'Rücken',
      language: 'de',
      startedAtWall: Date.UTC(2025, 2, 3, 17, 5, 10),
      zoneMinutes: 60,
      totalMs: 3_720_000,
      workMs: 60_000,
      restMs: 150_000,
      otherMs: 3_510_000,
      imported: { from: 'Strong', at: Date.UTC(2026, 10, 30) },
    });
  });

  it('keeps its warm-ups and does not count them', () => {
    expect(strong?.sets.map(({ slot, set, sets, warmUp }) => [slot, set, sets, warmUp ?? false])).toEqual([
      ['s1', 3, 3, true],
      ['s1', 1, 2, false],
      ['s1', 2, 2, false],
      ['s2', 1, 1, false],
    ]);
    const digest = strong && digestOf(strong);
    expect(digest).toMatchObject({ plannedSets: 3, setsDone: 3, trainingSets: 3 });
    const [deadlift] = strong ? effortsOf(strong) : [];
    expect(deadlift).toMatchObject({ exercise: 'deadlift', sets: 2, reps: 12, kgReps: 960, bestKg: 80 });
  });

  it('has its timed rows as holds', () => {
    expect(strong?.sets.at(-1)).toMatchObject({
      dose: { kind: 'hold', ms: 60_000 },
      result: { kg: null, reps: null, holdMs: 60_000 },
    });
  });

  it('has the effort as reps left, and pounds as kilograms', () => {
    const [first] = records(STRONG, { unit: 'lb' });
    expect(first?.sets.map(({ result }) => [result?.kg, result?.reserve])).toEqual([
      [18.14, null],
      [36.29, 2],
      [36.29, 1],
      [null, null],
    ]);
  });

  it('has one set for a left and a right side, and help as a negative weight', () => {
    const [hevy] = records(sample('hevy'));
    expect(
      hevy?.sets.map(({ exercise, side, set, sets, result }) => [exercise, side, set, sets, result?.kg]),
    ).toEqual([
      ['pull-up', null, 1, 1, null],
      ['machine-assisted-pull-up', null, 1, 1, -20],
      ['single-arm-row', 'left', 1, 1, 18],
      ['single-arm-row', 'right', 1, 1, 18],
      ['own-plank-side', null, 1, 1, null],
    ]);
  });

  it('of a day without a time begins at noon, and says that this is not known', () => {
    const [day] = records(sample('fitnotes-android'));
    expect(day).toMatchObject({
      name: 'Workout',
      startedAtWall: Date.UTC(2025, 0, 20, 11),
      imported: { dayOnly: true },
    });
  });

  it.each([
    ['left out when the clocks go forward', '2025-03-30 02:30:00', Date.UTC(2025, 2, 30, 1, 30)],
    ['shown twice when they go back', '2025-10-26 02:30:00', Date.UTC(2025, 9, 26, 0, 30)],
    ['an hour before', '2025-03-30 01:30:00', Date.UTC(2025, 2, 30, 0, 30)],
    ['with its distance to UTC', '2025-03-30T02:30:00-05:00', Date.UTC(2025, 2, 30, 7, 30)],
  ])('is not lost at a time %s', (_, date, instant) => {
    expect(records(squatAt(date)).map(({ startedAtWall }) => startedAtWall)).toEqual([instant]);
  });

  it.each(HISTORY_FILES)('is accepted by the storage: $says', ({ text }) => {
    for (const record of records(text))
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

/** How each of these is recognised, once it is stored. */
const prints = (stored: readonly SessionRecord[]) => stored.map((each) => printOf(each, BERLIN));

describe('importing again', () => {
  it('adds nothing, in another time zone too', () => {
    for (const name of ['strong-ios', 'strong-android', 'hevy', 'fitnotes-android']) {
      const stored = records(sample(name));
      const again = sortByStored(records(sample(name)), prints(stored), BERLIN);
      expect(again).toEqual({ fresh: [], same: stored, different: [] });
      const tokyo = records(sample(name), { zone: zone('Asia/Tokyo') });
      expect(sortByStored(tokyo, prints(stored), BERLIN).fresh).toEqual([]);
    }
  });

  it('adds the sessions of a longer file only', () => {
    const stored = records(STRONG);
    const longer = records(`${STRONG.trimEnd()}\n2025-03-05 18:00:00,Beine,1h,Squat (Barbell),1,60,5,0,0,,,`);
    expect(sortByStored(longer, prints(stored), BERLIN).fresh.map(({ name }) => name)).toEqual(['Beine']);
  });

  it('does not replace a session whose sets differ now', () => {
    const stored = records(STRONG);
    const { fresh, different } = sortByStored(records(STRONG, { unit: 'lb' }), prints(stored), BERLIN);
    expect([fresh.length, different.length]).toEqual([0, 1]);
  });

  it('knows a session that the app itself recorded, by its minute and sets', () => {
    const own = records(STRONG).map((record) => ({ ...record, id: 'own' }));
    expect(sortByStored(records(STRONG), prints(own), BERLIN).same).toHaveLength(1);
  });

  it('keeps two workouts that began in the same minute apart', () => {
    const twice = STRONG_FILES.find(({ says }) => says.includes('same second'))?.text ?? '';
    const ids = records(twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

it('an import can be taken back as a whole', () => {
  const first = records(STRONG, { importedAt: 1000 });
  const second = [
    ...records(sample('hevy'), { importedAt: 2000 }),
    ...records(sample('fitnotes-android'), { importedAt: 2000 }),
  ];
  expect(importsIn([...first, ...second, { id: 'own' }])).toEqual([
    { at: 2000, from: ['Hevy', 'FitNotes'], sessions: second.map(({ id }) => id) },
    { at: 1000, from: ['Strong'], sessions: first.map(({ id }) => id) },
  ]);
});
