import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionRecord, SetRecord } from '../../src/core/training/record.ts';
import { fitActivity } from '../../src/interchange/fit/fit-activity.ts';
import { type FitMessage, fitFile, fitTime } from '../../src/interchange/fit/fit-file.ts';
import { fileId } from '../../src/interchange/fit/profile.ts';
import type { FileHistory } from '../../src/interchange/history/collect-history.ts';
import { readHistoryFile } from '../../src/interchange/history/read-history-file.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { DEADLIFT, OWN_HOLD } from './fit-sets.ts';
import { OPTIONS } from './history-case.ts';
import { toldHistory } from './told-history.ts';

const noText = () => null;
const read = (bytes: Uint8Array) => readHistoryFile(bytes, noText, OPTIONS);

function history(bytes: Uint8Array): FileHistory {
  const found = read(bytes);
  if (!found.ok) throw new Error(`Refused: ${found.problem}`);
  return found;
}

const START = Date.UTC(2026, 4, 1, 18);
const SET: SetRecord = { ...DEADLIFT, sets: 1 };
const HOLD: SetRecord = { ...OWN_HOLD, sets: 1, name: 'Grandma’s Wobble' };
const SESSION: SessionRecord = {
  ...RECORD,
  startedAtWall: START,
  totalMs: 600_000,
  workMs: 70_500,
  restMs: 90_000,
  pausedMs: 0,
  otherMs: 439_500,
  sets: [SET, HOLD],
};

/** A set as a watch writes it: without any title. */
const watchSet = (at: number, category: number, subtype: number, reps: number): FitMessage => ({
  number: 225,
  fields: [
    [254, 'uint32', fitTime(START + at)],
    [6, 'uint32', fitTime(START + at)],
    [0, 'uint32', 30_000],
    [3, 'uint16', reps],
    [4, 'uint16', 60 * 16],
    [7, 'uint16', category],
    [8, 'uint16', subtype],
    [5, 'uint8', 1],
  ],
});

describe('a FIT activity comes in as a session', () => {
  it('with its sets, rests and holds, as this app writes it', () => {
    const found = history(fitActivity(SESSION, 'lb'));
    expect(found).toMatchObject({ dialect: 'fit', unit: 'kg', problems: [], guessedDayOrder: null });
    expect(toldHistory(found)).toEqual([
      '2026-05-01 18:00:00Z, 600 s, rests 90 s',
      ' Deadlift: 82.5 kg × 5 in 30.5 s',
      ' Grandma’s Wobble: 40 s',
    ]);
  });

  it('of a watch that gives no title, by the code of the exercise or its kind', () => {
    const bytes = fitFile([
      fileId('activity', START),
      watchSet(0, 8, 0, 5),
      watchSet(60_000, 0, 1, 8),
      watchSet(120_000, 65_534, 9, 10),
    ]);
    const found = history(bytes);
    expect(toldHistory(found)).toEqual([
      '2026-05-01 18:00:00Z',
      ' deadlift: 60 kg × 5 in 30 s',
      ' Bench Press: 60 kg × 8 in 30 s',
    ]);
    expect(found.problems).toEqual([{ row: 3, code: 'no-exercise', value: '' }]);
  });

  it('unless it has no set, as that of a run', () => {
    expect(read(fitFile([fileId('activity', START)]))).toMatchObject({ ok: false, problem: 'no-fit-sets' });
  });

  it('and never throws, whatever has happened to its bytes', () => {
    const whole = fitActivity(SESSION, 'kg');
    expect(() =>
      fc.assert(
        fc.property(fc.nat(), fc.uint8Array({ maxLength: 40 }), fc.nat(40), (at, put, lost) => {
          const place = 12 + (at % (whole.length - 12));
          read(Uint8Array.from([...whole.slice(0, place), ...put, ...whole.slice(place + lost)]));
        }),
        { numRuns: 500 },
      ),
    ).not.toThrow();
  });
});
