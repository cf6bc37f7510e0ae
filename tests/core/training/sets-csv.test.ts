import { expect, it } from 'vitest';
import type { ClockRecord } from '../../../src/core/training/clock-record.ts';
import type { SessionRecord } from '../../../src/core/training/record.ts';
import { setsCsv } from '../../../src/core/training/sets-csv.ts';
import { AMRAP, RECORD } from '../../storage/sample-checkpoint.ts';

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
  const [head, ...lines] = setsCsv([record], at).split('\r\n');
  expect(head).toMatch(/^session,started,routine,exercise,set,side,outcome,/);
  expect(lines).toEqual([
    'one,2026-09-21T14:13:20.000Z,Short,Plank,1,,done,,45,,,45,,,,false,,,,,,,,,,',
    'one,2026-09-21T14:13:20.000Z,Short,Row,1,left,done,10,,20,9,,22.5,hard,0,true,6,lower-back,,false,,,,,,',
    'one,2026-09-21T14:13:20.000Z,Short,Plank,2,,not done,,45,,,,,,,,4,knee,left,true,,,,,,',
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
  const lines = setsCsv([{ ...RECORD, sets: [], clocks }], at).split('\r\n');
  expect(lines[0]).toMatch(/,clock,clock_s,score_rounds,score_reps,score_s$/);
  expect(lines.slice(1, -1).map((line) => line.replace(/^.*Short,/, ''))).toEqual([
    'Finisher,1,,done,,,,,,,,,true,,,,,,amrap,720,5,12,',
    'Finisher,1,,done,,,,,,,,,true,,,,,,for-time,,,,362.4',
    'Finisher,1,,done,,,,,,,,,true,,,,,,for-time,720,,84,',
    'Finisher,1,,done,,,,,,,,,true,,,,,,tabata,20,,12 11 -,',
    'Finisher,1,,not done,,,,,,,,,false,,,,,,amrap,720,,,',
  ]);
});

it('quotes values that would break a row, and disarms values that a spreadsheet would run', () => {
  const named = (name: string): SessionRecord => ({ ...RECORD, name });
  const csv = setsCsv([named('Legs, "heavy"'), named('=HYPERLINK("x")')], at);
  expect(csv).toContain(',"Legs, ""heavy""",');
  expect(csv).toContain(`,"'=HYPERLINK(""x"")",`);
});

it('lists a hold ended within its last second as held', () => {
  const result = { kg: null, reps: null, holdMs: 44_300, effort: null, reserve: null, entered: false };
  const record: SessionRecord = { ...RECORD, sets: [{ ...plank!, outcome: 'done', result }] };
  expect(setsCsv([record], at)).toContain('Plank,1,,done,,45,,,45,');
});
