import { describe, expect, it } from 'vitest';
import type { SetInfo } from '../../../../src/core/plan/plan.ts';
import type { Exercise } from '../../../../src/core/routine/exercise.ts';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { oneRepMax } from '../../../../src/core/training/epley.ts';
import { effortsOf } from '../../../../src/core/training/exercise-effort.ts';
import { calendar } from '../../../../src/core/training/history/calendar.ts';
import {
  type Begun,
  begunAt,
  dayLived,
  dayOf,
  livedAt,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../../../../src/core/training/history/days.ts';
import { muscleSets } from '../../../../src/core/training/history/muscle-sets.ts';
import { weeksInARow } from '../../../../src/core/training/history/streak.ts';
import { balanceOf, measuresOf, trend } from '../../../../src/core/training/history/trend.ts';
import type { SessionRecord, SetRecord } from '../../../../src/core/training/record.ts';
import { RECORD } from '../../../storage/sample-checkpoint.ts';

const DAY = 86_400_000;
const utcDay = ({ startedAtWall }: Begun) => Math.floor(startedAtWall / DAY);
/** Wednesday 12 November 2025. */
const TODAY = utcDay({ startedAtWall: Date.UTC(2025, 10, 12) });

const on = (...days: number[]): SessionDigest[] =>
  days
    .toSorted((a, b) => b - a)
    .map((day) => ({
      id: String(day),
      routine: 'r',
      language: 'en',
      name: 'R',
      startedAtWall: day * DAY + DAY / 2,
      reason: 'completed',
      plannedSets: 3,
      totalMs: 1_800_000,
      loaded: null,
      setsDone: 3,
      trainingSets: 3,
    }));

const [plank] = RECORD.sets;
type Set = Partial<SetInfo> &
  Partial<Pick<SetRecord, 'ms'>> & { kg?: number; reps?: number; holdMs?: number };
function set(more: Set): SetRecord {
  const { kg = null, reps = null, holdMs = null, ...rest } = more;
  const result = { kg, reps, holdMs, effort: null, reserve: null, entered: true };
  return { ...plank!, outcome: 'done', result, ...rest };
}
const record = (id: number, ...sets: SetRecord[]): SessionRecord => ({
  ...RECORD,
  id: String(id),
  startedAtWall: id * DAY,
  sets,
});

describe('days and weeks', () => {
  it('begin on Monday', () => {
    expect(weekdayOf(TODAY)).toBe(2);
    expect(mondayOf(weekOf(TODAY))).toBe(TODAY - 2);
    expect(weekOf(TODAY - 2)).toBe(weekOf(TODAY + 4));
    expect(weekOf(TODAY - 3)).toBe(weekOf(TODAY) - 1);
  });
});

describe('a session is of the day on which it was lived', () => {
  // Sunday 12 July 2026, 21:30 in New York; in Berlin it was Monday by then.
  const sunday = { startedAtWall: Date.UTC(2026, 6, 13, 1, 30), zoneMinutes: -240 };

  it('wherever the device is later', () => {
    expect(weekdayOf(dayLived(sunday))).toBe(6);
    expect(weekdayOf(dayLived({ ...sunday, zoneMinutes: 120 }))).toBe(0);
    const read = new Date(livedAt(sunday));
    expect([read.getDate(), read.getHours(), read.getMinutes()]).toEqual([12, 21, 30]);
  });

  it('and an older record, which does not say where it was, is told by the clock of this device', () => {
    const older = { startedAtWall: sunday.startedAtWall };
    expect(dayLived(older)).toBe(dayOf(older.startedAtWall));
    expect(livedAt(older)).toBe(older.startedAtWall);
  });

  it('and a corrected date is read back as it was entered, at any time of the year', () => {
    for (const month of [0, 3, 6, 9]) {
      const entered = new Date(2026, month, 5, 19, 45).getTime();
      expect(livedAt(begunAt(entered, sunday))).toBe(entered);
      expect(begunAt(entered, { startedAtWall: 0 })).toEqual({ startedAtWall: entered });
    }
  });
});

describe('the calendar', () => {
  it('has whole weeks, with the time trained on each day', () => {
    const weeks = calendar(on(TODAY, TODAY, TODAY - 7, TODAY - 40), utcDay, TODAY, 2);
    expect(weeks.map((week) => week.map(({ ms }) => ms / 60_000))).toEqual([
      [0, 0, 30, 0, 0, 0, 0],
      [0, 0, 60, 0, 0, 0, 0],
    ]);
    expect(weeks[0]![0]!.day).toBe(TODAY - 9);
  });

  it('does not count a session that was ended before its first set', () => {
    const empty = on(TODAY).map((each) => ({ ...each, setsDone: 0, trainingSets: 0 }));
    expect(
      calendar(empty, utcDay, TODAY, 1)
        .flat()
        .every(({ sessions }) => sessions === 0),
    ).toBe(true);
  });
});

describe('weeks in a row', () => {
  const streak = (goal: number, ...days: number[]) =>
    weeksInARow(on(...days), utcDay, TODAY, goal, () => true);

  it.each([
    ['nothing yet', 1, [], 0],
    ['today alone', 1, [0], 1],
    ['this week not yet, the two before', 1, [-5, -12], 2],
    ['a week left out', 1, [0, -14], 1],
    ['two a week, this one still open', 2, [0, -7, -9, -14, -15], 2],
    ['two a week, this one done', 2, [0, -1, -7, -9], 2],
    ['two sessions on one day are one', 2, [-7, -7], 0],
  ] as const)('%s', (_, goal, days, weeks) => {
    expect(streak(goal, ...days.map((day) => TODAY + day))).toBe(weeks);
  });

  it('do not count a session that a wrong clock has dated a year ahead', () => {
    expect(streak(1, TODAY, TODAY + 365)).toBe(1);
    expect(streak(1, TODAY + 365)).toBe(0);
    expect(streak(1, TODAY - 14, TODAY + 365)).toBe(0);
  });

  it('do not count a session without a completed set', () => {
    const empty = on(TODAY).map((each) => ({ ...each, setsDone: 0, trainingSets: 0 }));
    expect(weeksInARow(empty, utcDay, TODAY, 1, () => true)).toBe(0);
  });

  it('do not count a warm-up alone, nor a break at the desk', () => {
    const warmUp = on(TODAY).map((each) => ({ ...each, trainingSets: 0 }));
    expect(weeksInARow(warmUp, utcDay, TODAY, 1, () => true)).toBe(0);
    const desk = on(TODAY).map((each) => ({ ...each, routine: 'desk-reset' }));
    expect(weeksInARow(desk, utcDay, TODAY, 1, (routine) => routine !== 'desk-reset')).toBe(0);
  });
});

it('a main muscle counts a whole set, a helping one half, and a set of two sides counts once, when both are done', () => {
  const exercise = (main: string, also: string) =>
    ({ muscles: { main: [main], also: [also] } }) as unknown as Exercise;
  const book = new Map([
    ['row', exercise('lats', 'biceps')],
    ['curl', exercise('biceps', 'forearms')],
  ]);
  const row = { exercise: 'row', slot: 'a' };
  const sets = [
    set({ ...row, set: 1, side: 'left', reps: 8 }),
    set({ ...row, set: 1, side: 'right', reps: 8 }),
    set({ ...row, set: 2, side: 'left', reps: 8 }),
    { ...set({ ...row, set: 2, side: 'right' }), outcome: 'skipped' as const, result: null },
    { ...set({ ...row, set: 3 }), outcome: 'skipped' as const, result: null },
    set({ exercise: 'curl', slot: 'b', set: 1, reps: 8 }),
  ];
  expect(muscleSets([record(1, ...sets)], book, [])).toEqual([
    { muscle: 'biceps', sets: 1.5 },
    { muscle: 'lats', sets: 1 },
    { muscle: 'forearms', sets: 0.5 },
  ]);
});

describe('the one-rep maximum', () => {
  it('is estimated by Epley’s formula, and not at all where that would be a guess', () => {
    expect(oneRepMax(100, 1)).toBe(100);
    expect(oneRepMax(60, 10)).toBeCloseTo(80);
    for (const [kg, reps] of [
      [60, 13],
      [60, 0],
      [-20, 5],
      [0, 5],
      [null, 5],
      [60, null],
    ] as const) {
      expect(oneRepMax(kg, reps)).toBeNull();
    }
  });
});

describe('an exercise over time', () => {
  const efforts = [
    record(1, set({ kg: 20, reps: 10 }), set({ kg: 22, reps: 8 })),
    record(2, set({ kg: 24, reps: 6 })),
    record(3, set({ kg: 22, reps: 9 })),
  ].flatMap(effortsOf);

  it('shows the best set, the estimated maximum and the volume of each session', () => {
    expect(trend(efforts, 'weight', 40).map(({ value }) => value)).toEqual([22, 24, 22]);
    expect(trend(efforts, 'volume', 40).map(({ value }) => value)).toEqual([376, 144, 198]);
    expect(trend(efforts, 'one-rep-max', 40).map(({ value }) => Math.round(value))).toEqual([28, 29, 29]);
    expect(measuresOf(efforts)).toEqual(['weight', 'one-rep-max', 'volume', 'reps']);
  });

  it('shows the best of each stretch of time when there are too many sessions to draw', () => {
    expect(trend(efforts, 'weight', 2).map(({ value }) => value)).toEqual([24, 22]);
    expect(trend([], 'weight', 2)).toEqual([]);
  });

  it('shows how long holds were', () => {
    const holds = [record(1, set({ holdMs: 30_000 }), set({ holdMs: 45_000 }))].flatMap(effortsOf);
    expect(measuresOf(holds)).toEqual(['longest', 'held']);
    expect(trend(holds, 'held', 40)).toEqual([{ atWall: DAY, value: 75_000 }]);
  });

  it('shows how left and right share the work', () => {
    const sided = [
      record(1, set({ side: 'left', kg: 10, reps: 8 }), set({ side: 'right', kg: 10, reps: 12 })),
    ].flatMap(effortsOf);
    expect(balanceOf(sided, 10)).toEqual({ left: 0.4, of: 'volume' });
    const held = [record(1, set({ side: 'left', holdMs: 30_000 }), set({ side: 'right', holdMs: 30_000 }))];
    expect(balanceOf(held.flatMap(effortsOf), 10)).toEqual({ left: 0.5, of: 'time' });
    expect(balanceOf(efforts, 10)).toBeNull();
  });
});
