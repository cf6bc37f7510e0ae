import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/core/session/score.ts';
import type { ClockRecord } from '../../../src/core/training/clock-record.ts';
import { scoreSeries } from '../../../src/core/training/score-series.ts';

const MOVES = [
  {
    slot: 'a.1',
    exercise: 'push-up',
    name: 'Push-up',
    sides: null,
    dose: { kind: 'reps', reps: 10, pace: [], holdMs: null },
  },
] as unknown as ClockRecord['moves'];

const run = (part: Partial<ClockRecord> = {}): ClockRecord => ({
  key: 'b1:clock/1',
  name: 'Main',
  clock: 'amrap',
  run: 1,
  runs: 1,
  clockMs: 600_000,
  rounds: null,
  inTurn: false,
  moves: MOVES,
  ms: 600_000,
  laps: [],
  counts: [3],
  inTime: false,
  said: null,
  ...part,
});
const scored = (atWall: number, score: Score, part?: Partial<ClockRecord>) => ({
  atWall,
  of: run(part),
  score,
});
const rounds = (count: number, reps = 0): Score => ({ kind: 'rounds', rounds: count, reps });
const time = (ms: number): Score => ({ kind: 'time', ms });

describe('the scores of a clock over the sessions', () => {
  it('are drawn oldest first, with the part of a round begun, and each new best marked', () => {
    const [series] = scoreSeries([scored(3, rounds(6)), scored(1, rounds(5)), scored(2, rounds(5, 5))]);
    expect(series?.points.map(({ value, isBest }) => [value, isBest])).toEqual([
      [5, false],
      [5.5, true],
      [6, true],
    ]);
    expect(series?.best.atWall).toBe(3);
  });

  it('are better the shorter they take, for time', () => {
    const FOR_TIME = { clock: 'for-time', clockMs: null } as const;
    const [series] = scoreSeries([
      scored(1, time(400_000), FOR_TIME),
      scored(2, time(420_000), FOR_TIME),
      scored(3, time(390_000), FOR_TIME),
    ]);
    expect(series?.points.map(({ isBest }) => isBest)).toEqual([false, false, true]);
    expect(series?.best.value).toBe(390_000);
  });

  it('are of one kind: what the cap ended is counted beside the times', () => {
    const FOR_TIME = { clock: 'for-time', clockMs: 600_000 } as const;
    const [series] = scoreSeries([
      scored(1, { kind: 'reps', reps: 80 }, FOR_TIME),
      scored(2, time(590_000), FOR_TIME),
    ]);
    expect(series).toMatchObject({ others: 1, points: [{ value: 590_000, isBest: true }] });
  });

  it('are all the reps of a Tabata together', () => {
    const TABATA = { clock: 'tabata', clockMs: 20_000 } as const;
    const [series] = scoreSeries([scored(1, { kind: 'each', reps: [12, null, 9] }, TABATA)]);
    expect(series?.points[0]?.value).toBe(21);
  });

  it('are apart where the clock asked for something else, those of the last session first', () => {
    const series = scoreSeries([
      scored(1, rounds(3)),
      scored(2, rounds(9), { clockMs: 1_200_000 }),
      scored(2, rounds(4), { key: 'b2:clock/1', name: 'Second' }),
    ]);
    expect(series.map(({ of, points }) => [of.name, of.clockMs, points.length])).toEqual([
      ['Main', 1_200_000, 1],
      ['Second', 600_000, 1],
      ['Main', 600_000, 1],
    ]);
  });
});
