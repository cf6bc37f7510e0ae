import { describe, expect, it } from 'vitest';
import type { Muscle } from '../../../../src/core/routine/exercise.ts';
import type { ExerciseEffort } from '../../../../src/core/training/exercise-effort.ts';
import { curveOf } from '../../../../src/core/training/history/curve.ts';
import { meaningOf } from '../../../../src/core/training/history/meaning.ts';
import { weekMeaning } from '../../../../src/core/training/history/week-meaning.ts';
import { meaningWords } from '../../../../src/words/en/meaning-words.ts';
import { plainSpaces } from '../../../support/plain-spaces.ts';

const DAY = 86_400_000;
const START = new Date(2026, 7, 3, 18).getTime();

function effort(day: number, kg: number, sides?: readonly [left: number, right: number]): ExerciseEffort {
  const sum = (reps: number) => ({ sets: 1, reps, holdMs: 0, kgReps: 0 });
  return {
    session: `${day}`,
    exercise: 'row',
    name: 'Row',
    startedAtWall: START + day * DAY,
    ...sum(8),
    longestMs: 0,
    bestKg: kg,
    bestReps: 8,
    oneRepMaxKg: null,
    left: sides ? sum(sides[0]) : null,
    right: sides ? sum(sides[1]) : null,
    pain: null,
  };
}

const row = (...days: readonly (readonly [day: number, kg: number])[]) =>
  days.map(([day, kg]) => effort(day, kg));
const said = (efforts: readonly ExerciseEffort[]) =>
  meaningOf(efforts, 'weight').map((each) =>
    plainSpaces(meaningWords.sentence(each, 'weight', 'kg', (efforts.at(-1)?.startedAtWall ?? 0) + 60_000)),
  );

describe('the marks on a curve', () => {
  it('are new bests, but neither the first session nor one that only comes level', () => {
    const { points } = curveOf(row([0, 30], [3, 30], [7, 32], [10, 31], [14, 34]), 'weight', 40);
    expect(points.map(({ isBest }) => isBest)).toEqual([false, false, true, false, true]);
  });

  it('are three weeks away, as a gap and not as a line', () => {
    const { away } = curveOf(row([0, 30], [7, 32], [29, 28], [32, 30]), 'weight', 40);
    expect(away).toEqual([{ from: START + 7 * DAY, to: START + 29 * DAY }]);
  });

  it('are lighter days that were meant: a tenth less, and back within three weeks', () => {
    const { lighter } = curveOf(row([0, 40], [4, 32], [8, 32], [11, 40], [15, 41]), 'weight', 40);
    expect(lighter).toEqual([{ from: START + 4 * DAY, to: START + 8 * DAY }]);
    expect(curveOf(row([0, 40], [4, 32], [8, 32]), 'weight', 40).lighter).toEqual([]);
    expect(curveOf(row([0, 40], [4, 38], [8, 40]), 'weight', 40).lighter).toEqual([]);
  });

  it('are the sessions that hurt, also those in which no set was done', () => {
    const pain = { place: 'knee', side: 'left', level: 6, sharp: false } as const;
    const none = { ...effort(7, 0), bestKg: null, bestReps: null, pain };
    expect(curveOf([effort(0, 30), none, effort(14, 30)], 'weight', 40)).toMatchObject({
      points: [{ value: 30 }, { value: 30 }],
      hurt: [{ atWall: START + 7 * DAY, pain }],
    });
  });
});

describe('what a curve means', () => {
  it('says nothing of nothing, and that one session is no curve', () => {
    expect(meaningOf([], 'weight')).toEqual([]);
    expect(said(row([0, 30]))).toEqual(['One session so far. The next one begins the curve.']);
  });

  it('says how far it went since when, and when the best was', () => {
    expect(said(row([0, 30], [7, 33], [14, 36]))).toEqual([
      '36 kg today: your best.',
      'Up 6 kg since 3 Aug.',
    ]);
    expect(said(row([0, 30], [7, 36], [21, 34]))).toEqual([
      'Your best: 36 kg on 10 Aug.',
      'Up 4 kg since 3 Aug.',
    ]);
  });

  it('states a decline as calmly as a gain', () => {
    expect(said(row([0, 36], [7, 34]))).toEqual(['Down 2 kg since 3 Aug.']);
    expect(said(row([0, 36], [7, 36]))).toEqual(['The same as on 3 Aug.']);
  });

  it('names what a break cost, and when it was back', () => {
    expect(said(row([0, 30], [7, 34], [30, 30], [34, 32], [40, 34]))).toContain(
      '3 weeks away cost 4 kg; back after 10 days.',
    );
    expect(said(row([0, 34], [30, 30]))).toContain('4 weeks away cost 4 kg; not back yet.');
    expect(said(row([0, 30], [30, 30]))).toContain('4 weeks away cost nothing.');
  });

  it('says which side is behind, and by how much in a set', () => {
    expect(said([effort(0, 20, [8, 10]), effort(7, 20, [8, 10])])).toContain('Left is 2 reps a set behind.');
    expect(said([effort(0, 20, [8, 8]), effort(7, 20, [9, 9])])).toContain('Left and right are even.');
  });

  it('follows the last sessions: a side that has caught up is not behind', () => {
    const behind = Array.from({ length: 10 }, (_, i) => effort(i * 3, 20, [4, 10]));
    const even = Array.from({ length: 5 }, (_, i) => effort(30 + i * 3, 20, [10, 10]));
    expect(said([...behind, ...even])).toContain('Left and right are even.');
  });
});

describe('what a week did for the muscles', () => {
  const week = (
    now: readonly (readonly [Muscle, number])[],
    usual: readonly (readonly [Muscle, number])[] = [],
  ) => meaningWords.week(weekMeaning(new Map(now), new Map(usual)));

  it('names what had enough, what had more, and what is missing of what is usual', () => {
    expect(
      week(
        [
          ['lats', 12],
          ['lower-back', 22],
          ['abs', 3],
        ],
        [
          ['lats', 12],
          ['chest', 6],
          ['calves', 1],
        ],
      ),
    ).toBe(
      'Over 20 sets: lower back. Enough to build: lats. Nothing yet for chest, which you usually train.',
    );
  });

  it('says so when no muscle has enough yet', () => {
    expect(week([['abs', 3]])).toBe('No muscle has enough sets to build yet.');
  });
});
