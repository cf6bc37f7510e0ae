import { describe, expect, it } from 'vitest';
import type { ClockRecord } from '../../src/core/training/clock-record.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { readHistory } from '../../src/interchange/history/read-history.ts';
import { PLAIN_SHEET, sheetOf } from '../../src/interchange/sheets/csv-table.ts';
import { setsCsv } from '../../src/interchange/sheets/sets-csv.ts';
import { AMRAP, RECORD } from '../storage/sample-checkpoint.ts';
import { OPTIONS } from './history-case.ts';
import { toldHistory } from './told-history.ts';

const at = (wall: number) => new Date(wall).toISOString();
const [plank] = RECORD.sets;

it('lists every set with what was asked and what was done', () => {
  const row = {
    ...plank!,
    name: 'Row',
    side: 'left',
    dose: { kind: 'reps', reps: 10, pace: [], holdMs: null, kg: 20 },
    outcome: 'done',
    result: { kg: 22.5, reps: 9, holdMs: null, effort: 'hard', reserve: 0, entered: true },
    pain: { place: 'lower-back', side: null, level: 6, sharp: false },
  } as const;
  const skipped = {
    ...plank!,
    set: 2,
    outcome: 'skipped',
    result: null,
    pain: { place: 'knee', side: 'left', level: 4, sharp: true },
  } as const;
  const record: SessionRecord = { ...RECORD, sets: [plank!, row, skipped] };
  const [head, ...lines] = setsCsv([record], at, PLAIN_SHEET).split('\r\n');
  expect(head).toMatch(/^session,started,routine,exercise,set,side,outcome,/);
  expect(lines).toEqual([
    'one,2026-09-21T14:13:20.000Z,Short,Plank,1,,done,,45,,,45,,,,false,,,,,,,,,,,,',
    'one,2026-09-21T14:13:20.000Z,Short,Row,1,left,done,10,,20,9,,22.5,hard,0,true,6,lower-back,,false,,,,,,,,',
    'one,2026-09-21T14:13:20.000Z,Short,Plank,2,,not done,,45,,,,,,,,4,knee,left,true,,,,,,,,',
    '',
  ]);
});

it('lists every run of a clock with its score', () => {
  const score = (part: Partial<ClockRecord>): ClockRecord => ({ ...AMRAP, ...part });
  const clocks = [
    AMRAP,
    score({ clock: 'for-time', clockMs: null, said: { kind: 'time', ms: 362_400 } }),
    score({ clock: 'for-time', said: { kind: 'reps', reps: 84 } }),
    score({ clock: 'tabata', clockMs: 20_000, said: { kind: 'each', reps: [12, 11, null] } }),
    score({ said: null, counts: [0] }),
  ];
  const lines = setsCsv([{ ...RECORD, sets: [], clocks }], at, PLAIN_SHEET).split('\r\n');
  expect(lines[0]).toMatch(/,clock,clock_s,score_rounds,score_reps,score_s,warm_up,imported_from$/);
  expect(lines.slice(1, -1).map((line) => line.replace(/^.*Short,/, ''))).toEqual([
    'Finisher,1,,done,,,,,,,,,true,,,,,,amrap,720,5,12,,,',
    'Finisher,1,,done,,,,,,,,,true,,,,,,for-time,,,,362.4,,',
    'Finisher,1,,done,,,,,,,,,true,,,,,,for-time,720,,84,,,',
    'Finisher,1,,done,,,,,,,,,true,,,,,,tabata,20,,12 11 -,,,',
    'Finisher,1,,not done,,,,,,,,,false,,,,,,amrap,720,,,,,',
  ]);
});

it('quotes values that would break a row, and disarms values that a spreadsheet would run', () => {
  const named = (name: string): SessionRecord => ({ ...RECORD, name });
  const csv = setsCsv([named('Legs, "heavy"'), named('=HYPERLINK("x")')], at, PLAIN_SHEET);
  expect(csv).toContain(',"Legs, ""heavy""",');
  expect(csv).toContain(`,"'=HYPERLINK(""x"")",`);
});

it('lists a hold ended within its last second as held', () => {
  const result = { kg: null, reps: null, holdMs: 44_300, effort: null, reserve: null, entered: false };
  const record: SessionRecord = { ...RECORD, sets: [{ ...plank!, outcome: 'done', result }] };
  expect(setsCsv([record], at, PLAIN_SHEET)).toContain('Plank,1,,done,,45,,,45,');
});

it('marks warm-ups and what was imported', () => {
  const warmUp: SessionRecord['sets'][number] = { ...plank!, care: true, warmUp: true };
  const record: SessionRecord = { ...RECORD, sets: [warmUp], imported: { from: 'hevy', at: 1 } };
  expect(setsCsv([record], at, PLAIN_SHEET)).toMatch(/,true,hevy\r\n$/);
});

describe('a table for a spreadsheet', () => {
  const kg = { kg: 22.5, reps: 9, holdMs: null, effort: null, reserve: null, entered: true };
  const record: SessionRecord = {
    ...RECORD,
    name: 'Rücken; schwer',
    sets: [
      { ...plank!, dose: { kind: 'reps', reps: 9, pace: [], holdMs: null }, outcome: 'done', result: kg },
    ],
  };

  it.each([
    ['de-DE', ';', '22,5'],
    ['fr', ';', '22,5'],
    ['pt-BR', ';', '22,5'],
    ['en-US', ',', '22.5'],
    ['de-CH', ';', '22.5'],
    ['ar-EG', ',', '22.5'],
  ])('is divided and has its decimals as one in %s expects', (language, delimiter, weight) => {
    const csv = setsCsv([record], at, sheetOf(language));
    expect(csv).toMatch(/^\uFEFFsession/);
    const [head = '', row = ''] = csv.split('\r\n');
    const cells = row.replace('"Rücken; schwer"', 'Rücken').split(delimiter);
    expect(cells[head.split(delimiter).indexOf('kg')]).toBe(weight);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '＝1', '\u00a0@x'])(
    'cannot run %j',
    (name) => {
      const csv = setsCsv([{ ...record, name }], at, sheetOf('de'));
      expect(csv).toContain(`'${name}`);
    },
  );

  it('keeps a weight below zero a number', () => {
    const helped = { ...record, sets: record.sets.map((set) => ({ ...set, result: { ...kg, kg: -20 } })) };
    expect(setsCsv([helped as SessionRecord], at, PLAIN_SHEET)).toContain(',-20,');
  });
});

it.each(['en', 'de'])('a table written for a spreadsheet in %s is read again as it was done', (language) => {
  const result = { kg: 22.5, reps: 9, holdMs: null, effort: null, reserve: 2, entered: true };
  const row = {
    ...plank!,
    dose: { kind: 'reps', reps: 9, pace: [], holdMs: null },
    outcome: 'done',
  } as const;
  const record: SessionRecord = {
    ...RECORD,
    sets: [
      { ...row, name: '=Row', care: true, warmUp: true, result: { ...result, reserve: null } },
      { ...row, name: 'Row', side: 'left', result },
      { ...row, name: 'Row', side: 'right', result: { ...result, kg: -5 } },
      { ...plank!, outcome: 'skipped', result: null },
      plank!,
    ],
    clocks: [AMRAP],
  };
  const csv = setsCsv([record], () => '2026-05-04 18:30', sheetOf(language));
  const history = readHistory(csv, OPTIONS);
  expect(history).toMatchObject({ ok: true, dialect: 'holdfast', unit: 'kg', problems: [] });
  expect(history.ok && toldHistory(history)).toEqual([
    '2026-05-04 18:30:00, Short',
    ' =Row: 22.5 kg × 9 warm-up',
    ' Row: 22.5 kg × 9 left 2 left',
    ' Row: -5 kg × 9 right 2 left',
    ' Plank: 45 s',
  ]);
});
