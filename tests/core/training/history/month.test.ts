import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { weekdayOf } from '../../../../src/core/training/history/days.ts';
import { firstOf, lettersOf, monthOf, monthWeeks } from '../../../../src/core/training/history/month.ts';

const DAY = 86_400_000;
const utcDay = ({ startedAtWall }: { readonly startedAtWall: number }) => Math.floor(startedAtWall / DAY);
const NOVEMBER = monthOf(Date.UTC(2026, 10, 28) / DAY);

const session = (id: string, at: number, setsDone = 3): SessionDigest => ({
  id,
  routine: 'back',
  language: 'en',
  name: 'Back',
  startedAtWall: at,
  reason: 'completed',
  plannedSets: 3,
  totalMs: 60_000,
  setsDone,
  trainingSets: setsDone,
  loaded: null,
});

describe('a month of the calendar', () => {
  it('has the weeks it touches, from Monday to Sunday', () => {
    const weeks = monthWeeks([], utcDay, NOVEMBER);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]?.day).toBe(Date.UTC(2026, 9, 26) / DAY);
    expect(weeks.flat().filter(({ isInMonth }) => isInMonth)).toHaveLength(30);
  });

  it('has each session on its day, the first of a day first, but none without a set', () => {
    const at = Date.UTC(2026, 10, 18, 8);
    const list = [session('evening', at + DAY / 2), session('none', at + 1, 0), session('morning', at)];
    const found = monthWeeks(list, utcDay, NOVEMBER)
      .flat()
      .find(({ day }) => day === utcDay({ startedAtWall: at }));
    expect(found?.sessions.map(({ id }) => id)).toEqual(['morning', 'evening']);
  });

  it('follows the one before without a gap, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970 * 12, max: 2200 * 12 }), (month) => {
        expect(monthOf(firstOf(month))).toBe(month);
        expect(monthOf(firstOf(month) - 1)).toBe(month - 1);
        const weeks = monthWeeks([], utcDay, month);
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]?.day ?? 0) === 0)).toBe(true);
      }),
    );
  });
});

it.each([
  ['Strong Back 45', 'SB'],
  ['Posture 15', 'PO'],
  ['Desk Reset', 'DR'],
  ['Pull-Up', 'PU'],
  ['42', '?'],
])('%s is told by the letters %s', (name, letters) => {
  expect(lettersOf(name)).toBe(letters);
});
