import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingKey } from '../../src/interchange/history/by-mapping.ts';
import type { FileHistory } from '../../src/interchange/history/collect-history.ts';
import { columnsOf } from '../../src/interchange/history/columns.ts';
import { readHistory } from '../../src/interchange/history/read-history.ts';
import { OPTIONS } from './history-case.ts';
import { HISTORY_FILES } from './history-files.ts';
import { toldHistory } from './told-history.ts';

function read(text: string, options: Parameters<typeof readHistory>[1] = OPTIONS): FileHistory {
  const history = readHistory(text, options);
  if (!history.ok) throw new Error(`Refused: ${history.problem}`);
  return history;
}

const sample = (name: string) => readFileSync(`tests/interchange/samples/${name}.csv`, 'utf8');

describe('a history of another app', () => {
  it('is tried on at least thirty small files', () => {
    expect(HISTORY_FILES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(HISTORY_FILES)(
    'is read from a file: $says',
    ({ text, dialect, unit, guess, dayOrder, told, problems = [] }) => {
      const history = read(text, { ...OPTIONS, dayOrder: dayOrder ?? 'day-first' });
      expect(toldHistory(history)).toEqual(told);
      expect(history).toMatchObject({ dialect, unit, problems, ...(guess && { guess }) });
    },
  );

  it.each([
    [
      'strong-ios',
      [
        '2025-03-03 18:05:10, Rücken, 3720 s, rests 150 s',
        ' Deadlift (Barbell): 40 ? × 8 warm-up',
        ' Deadlift (Barbell): 80 ? × 6 2 left',
        ' Deadlift (Barbell): 80 ? × 6 1 left',
        ' Plank: 60 s',
      ],
    ],
    [
      'strong-android',
      [
        '2024-11-02 07:15:00, Pull, 2710 s',
        ' Lat Pulldown (Cable): 45.5 kg × 10',
        ' Face Pull (Cable): 15 kg × 15 2.5 left',
      ],
    ],
    [
      'hevy',
      [
        '2025-09-12 06:40:00, Back day, 3060 s',
        ' Pull Up: 7',
        ' Pull Up (Assisted): 20 kg × 8 1 left',
        ' Single Arm Row (Dumbbell): 18 kg × 10 left',
        ' Single Arm Row (Dumbbell): 18 kg × 10 right',
        ' Side Plank: 40 s',
      ],
    ],
    [
      'fitnotes-android',
      ['2025-01-20', ' Seated Cable Row: 42.5 kg × 12', ' Row, One Arm, Bench: 20 kg × 10', ' Plank: 65 s'],
    ],
  ])('is read from the sample %s without a loss', (dialect, told) => {
    const history = read(sample(dialect));
    expect(toldHistory(history)).toEqual(told);
    expect(history).toMatchObject({ dialect, problems: [] });
  });
});

describe('a file of an unknown app', () => {
  const TEXT = [
    'Day;Movement;Load (kg);Count;Hold',
    '3/4/2025;Kreuzheben;82,5;5;',
    '3/4/2025;Plank;;;45',
  ].join('\n');

  it('is refused with a proposal of what its columns are', () => {
    const refused = readHistory(TEXT, OPTIONS);
    expect(refused).toMatchObject({
      ok: false,
      problem: 'unknown-columns',
      header: ['Day', 'Movement', 'Load (kg)', 'Count', 'Hold'],
      proposal: { columns: { date: 0, exercise: 1, weight: 2, reps: 3, seconds: 4 }, weightUnit: 'kg' },
    });
  });

  it('is read once a person has said which column is which', () => {
    const mapping = {
      columns: { date: 0, exercise: 1, weight: 2, reps: 3, seconds: 4 },
      weightUnit: 'kg',
    } as const;
    const history = read(TEXT, { ...OPTIONS, mapping });
    expect(toldHistory(history)).toEqual(['2025-04-03', ' Kreuzheben: 82.5 kg × 5', ' Plank: 45 s']);
    expect(history).toMatchObject({ dialect: 'other', unit: 'kg', guessedDayOrder: 'day-first' });
  });

  it('is read like the last one of these columns, also below a title', () => {
    const remembered = {
      'day|movement|loadkg|count|hold': {
        columns: { date: 0, exercise: 1, weight: 2, reps: 3, seconds: 4 },
        weightUnit: 'kg',
      },
    } as const;
    for (const text of [TEXT, `My training\n${TEXT}`]) {
      const history = read(text, { ...OPTIONS, remembered });
      expect(history.header).toBe('day|movement|loadkg|count|hold');
      expect(toldHistory(history)).toEqual(['2025-04-03', ' Kreuzheben: 82.5 kg × 5', ' Plank: 45 s']);
    }
  });

  it('is recognised again by its columns, regardless of case and punctuation', () => {
    const keys = [
      ['Day', 'Load (kg)'],
      ['day', 'load_kg'],
    ].map((header) => mappingKey(columnsOf(header).names));
    expect(keys).toEqual(['day|loadkg', 'day|loadkg']);
  });

  it('is read with the month first where the person writes it so, or a date tells', () => {
    const mapping = { columns: { date: 0, exercise: 1, reps: 2 }, weightUnit: null } as const;
    const told = (text: string, dayOrder: 'day-first' | 'month-first') => {
      const { sessions, guessedDayOrder } = read(text, { ...OPTIONS, dayOrder, mapping });
      return [sessions.map(({ start }) => new Date(start.at).toISOString().slice(0, 10)), guessedDayOrder];
    };
    expect(told('D,E,R\n3/4/2025,Squat,5', 'month-first')).toEqual([['2025-03-04'], 'month-first']);
    expect(told('D,E,R\n3/4/2025,Squat,5\n3/14/2025,Squat,5', 'day-first')).toEqual([
      ['2025-03-04', '2025-03-14'],
      null,
    ]);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a file of blank lines', '\n\n , ,\n', 'empty'],
    [
      'a known header without rows',
      'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time',
      'no-sets',
    ],
    ['a text', 'Dear diary, today I rested.', 'unknown-columns'],
    ['JSON of another app', '{"workouts": []}', 'unknown-json'],
    ['a list of another app', '[{"reps": 5}]', 'unknown-json'],
    ['JSON that breaks off', '[{"recordedExercises": [', 'unknown-json'],
    ['a backup without a session', '{"history": [], "settings": {}}', 'no-sets'],
  ])('is refused: %s', (_, text, problem) => {
    expect(readHistory(text, OPTIONS)).toMatchObject({ ok: false, problem });
  });

  it('is refused when it has more rows than the limit', () => {
    const text = `Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n${'2025-01-20,Squat,Legs,80,kgs,5,,,\n'.repeat(300_001)}`;
    expect(readHistory(text, OPTIONS)).toMatchObject({ ok: false, problem: 'too-long' });
  });
});

describe('a date that is still to come', () => {
  const HEAD = 'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time';
  const now = Date.UTC(2026, 10, 30, 12);
  const at = (...dates: readonly string[]) =>
    read([HEAD, ...dates.map((date) => `${date},Squat,Legs,80,kgs,5,,,`)].join('\n'), { ...OPTIONS, now });

  it('is left out with its row and its date, and never the last session', () => {
    const history = at('2026-11-29', '2036-11-29', '2026-12-25 18:00');
    expect(toldHistory(history)).toEqual(['2026-11-29', ' Squat: 80 kg × 5']);
    expect(history.problems).toEqual([
      { row: 3, code: 'ahead', value: '2036-11-29' },
      { row: 4, code: 'ahead', value: '2026-12-25 18:00' },
    ]);
  });

  it('is none where a clock on earth shows it already', () => {
    expect(at('2026-12-01', '2026-12-01 01:59').problems).toEqual([]);
    expect(at('2026-11-30', '2026-12-01 02:01').problems).toEqual([
      { row: 3, code: 'ahead', value: '2026-12-01 02:01' },
    ]);
  });

  it('tells the order of day and month, if the other order has none', () => {
    const history = at('12/11/2026', '10/11/2026');
    expect(toldHistory(history)[0]).toBe('2026-11-12');
    expect(history.guessedDayOrder).toBeNull();
    expect(toldHistory(at('11/12/2026'))[0]).toBe('2026-11-12');
    expect(at('3/4/2026').guessedDayOrder).toBe('day-first');
  });
});

describe('wild text', () => {
  const HEADERS = HISTORY_FILES.map(({ text }) => text.split('\n')[0] ?? '');
  const signs = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '=',
    "'",
    '0',
    '9',
    '-',
    ':',
    '.',
    ' ',
    'Apr',
    '2025-01-20',
    '\0',
    '\uD800',
    '🏋',
    'é',
  );
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 200 }).map((all) => all.join('')),
  );

  it('never throws, whatever follows a known header', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.constantFrom('', ...HEADERS), wild, (header, rest) => {
          const history = readHistory(`${header}\n${rest}`, OPTIONS);
          return !history.ok || history.sessions.every(({ sets }) => sets.length > 0);
        }),
        { numRuns: 1500 },
      ),
    ).not.toThrow();
  });

  it('never throws when signs of a file are lost or changed', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.constantFrom(...HISTORY_FILES),
          fc.nat(2000),
          fc.nat(20),
          wild,
          ({ text }, at, lost, put) => {
            const place = at % text.length;
            readHistory(text.slice(0, place) + put + text.slice(place + lost), OPTIONS);
          },
        ),
        { numRuns: 1500 },
      ),
    ).not.toThrow();
  });
});
