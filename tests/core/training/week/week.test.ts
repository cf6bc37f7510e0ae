import { describe, expect, it } from 'vitest';
import type { Routine } from '../../../../src/core/routine/routine.ts';
import {
  checkEntry,
  thisWeek,
  trainingDays,
  type Weekday,
  type WeekEntry,
} from '../../../../src/core/training/week/week-plan.ts';
import { weekWords } from '../../../../src/words/en/week-words.ts';

const DAY = 86_400_000;
const BACK = {
  id: 'back',
  name: 'Strong Back',
  timesAWeek: { low: 1, high: 2 },
  consecutiveDays: false,
} as Routine;
const once = (days: Weekday[], minute = 18 * 60 + 30): WeekEntry => ({
  routine: 'back',
  days,
  at: { kind: 'once', minute },
});

function adviceOn(days: Weekday[], routine: Routine): string | null {
  const advice = checkEntry(once(days), routine);
  return advice && weekWords.advice(advice, routine);
}

describe('a week plan', () => {
  it.each([
    ['as meant', [0, 3], null],
    ['once', [2], null],
    [
      'two days running',
      [1, 2],
      'Strong Back needs a day between two sessions: Tuesday and Wednesday follow each other.',
    ],
    [
      'over the turn of the week',
      [0, 6],
      'Strong Back needs a day between two sessions: Sunday and Monday follow each other.',
    ],
    ['too often', [0, 2, 4], 'Strong Back is meant 1 to 2 times a week: this is more.'],
  ] as const)('%s', (_, days, words) => {
    expect(adviceOn([...days], BACK)).toBe(words);
  });

  it('says when a routine should be done more often', () => {
    const three = { ...BACK, timesAWeek: { low: 3, high: 3 } };
    expect(adviceOn([0], three)).toBe('Strong Back works best 3 times a week.');
  });

  it('knows its training days, which do not include breaks at the desk', () => {
    const desk: WeekEntry = {
      routine: 'desk',
      days: [0, 1, 2],
      at: { kind: 'every', minutes: 60, from: 540, to: 1020 },
    };
    expect(trainingDays([once([0, 3]), { ...once([3]), routine: 'other' }, desk], () => true)).toBe(2);
    expect(trainingDays([once([0, 3])], () => false)).toBe(0);
  });

  it('lists this week, with what is done', () => {
    const today = Date.UTC(2025, 10, 12) / DAY;
    const week = thisWeek([once([0, 2, 5])], [{ routine: 'back', day: today - 2 }], today);
    expect(week.map(({ state }) => state)).toEqual([
      'past',
      'past',
      'today',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(week.map(({ planned }) => planned.length)).toEqual([1, 0, 1, 0, 0, 1, 0]);
    expect(week[0]?.done).toEqual(['back']);
  });

  it('does not take a break at the desk for the session of the day', () => {
    const today = Date.UTC(2025, 10, 12) / DAY;
    const at = { kind: 'every', minutes: 30, from: 540, to: 1020 } as const;
    const desk: WeekEntry = { routine: 'desk', days: [0, 1, 2, 3, 4], at };
    const week = thisWeek([once([2]), desk], [{ routine: 'desk', day: today }], today);
    expect(week[2]).toMatchObject({ planned: ['back'], done: [] });
    expect(week[1]?.planned).toEqual([]);
  });
});
