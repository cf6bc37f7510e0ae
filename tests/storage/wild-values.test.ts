import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueBetween } from '../../src/core/session/due-between.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { digestOf } from '../../src/core/training/digest.ts';
import { effortsOf } from '../../src/core/training/exercise-effort.ts';
import { DAY_MS, dayLived, livedAt } from '../../src/core/training/history/days.ts';
import { recordOf } from '../../src/core/training/record-of.ts';
import { readBackup } from '../../src/storage/backup.ts';
import type { DigestPack, EffortPack } from '../../src/storage/database.ts';
import { createDocument } from '../../src/storage/document.ts';
import { DIGEST_VERSION, digestsIn, effortsIn, isCurrent } from '../../src/storage/pack-sessions.ts';
import { parseBackups } from '../../src/storage/parse-backups.ts';
import { parseCalendar } from '../../src/storage/parse-calendar.ts';
import { parseImports } from '../../src/storage/parse-imports.ts';
import { parseLibrary } from '../../src/storage/parse-library.ts';
import { parseMarked } from '../../src/storage/parse-marked.ts';
import { parseOwnRoutines } from '../../src/storage/parse-own-routines.ts';
import { parseOwns } from '../../src/storage/parse-owns.ts';
import { parseAims, parseRefusals } from '../../src/storage/parse-progress.ts';
import { parseTimers } from '../../src/storage/parse-timers.ts';
import { parseWeek } from '../../src/storage/parse-week.ts';
import { readCheckpoint } from '../../src/storage/read-checkpoint.ts';
import { readRecord } from '../../src/storage/read-record.ts';
import { asOffer, recordOfLeftBehind } from '../../src/store/left-behind.ts';
import { BLOCKS, clockCheckpoint } from '../support/clock-routine.ts';
import { fakeDisk } from '../support/fake-disk.ts';
import { spoilt, wild } from '../support/wild-value.ts';
import { AMRAP, CHECKPOINT, RECORD } from './sample-checkpoint.ts';

const ABROAD = { ...RECORD, zoneMinutes: -240 };
const UNDER_CLOCKS = clockCheckpoint(BLOCKS.emom, BLOCKS.amrap);

const DOCUMENTS = {
  settings: [parseSettings, { volume: 0.5, readySeconds: 10 }],
  library: [
    parseLibrary,
    { choices: { desk: { level: 'low', equipment: [], leftOut: [], swaps: { a: 'b' }, minutes: 20 } } },
  ],
  aims: [
    parseAims,
    {
      desk: [
        { from: 0, aims: { a: { sets: 1, reps: 8, holdMs: null, kg: 20, slowerMs: 0, most: 9, least: 7 } } },
      ],
    },
  ],
  refusals: [parseRefusals, { 'desk/a': 'one' }],
  marked: [
    parseMarked,
    { starred: ['plank', 'row'], notes: { row: 'Seat 4' }, days: { '2026-11-18': 'Slept badly' } },
  ],
  calendar: [parseCalendar, { owner: '0123456789abcdef0123456789abcdef' }],
  imports: [
    parseImports,
    {
      names: { 'Chin Up': 'pull-up' },
      columns: { 'day|lift|n': { columns: { date: 0, exercise: 1, reps: 2 }, weightUnit: 'kg' } },
      own: { 'own-bench-press': { name: 'Bench Press', muscles: { main: ['chest'], also: [] } } },
    },
  ],
  week: [parseWeek, [{ routine: 'desk', days: [0], at: { kind: 'once', minute: 10 } }]],
  routines: [parseOwnRoutines, [{ id: 'own-1', text: '# Evening', copyOf: null }]],
  backups: [parseBackups, { at: 1, putOffAt: 2 }],
  timers: [parseTimers, [{ timer: { kind: 'amrap', ms: 60_000 }, startedAtWall: null }]],
  owns: [parseOwns, { bars: [20], plates: [{ kg: 5, pairs: 2 }], dumbbells: [10], bands: [] }],
} as const;

describe.each(Object.entries(DOCUMENTS))(
  'a stored document of %s with anything in it',
  (name, [parse, sample]) => {
    it('is read, and takes a change that is kept and read again', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(wild, spoilt(sample)), async (stored) => {
          const disk = fakeDisk();
          disk.stored.set(`documents/${name}`, stored);
          const document = createDocument<unknown>({
            name,
            parse,
            refusedEdits: 'stay',
            values: disk.values,
            tabs: { tell() {}, listen() {} },
            onRefused: (error) => {
              throw error;
            },
          });
          expect(await document.read()).toBe(true);
          expect(await document.change((value) => value)).toBe(true);
          const kept = structuredClone(document.current());
          expect(parse(kept)).toEqual(kept);
        }),
        { numRuns: 150 },
      );
    });
  },
);

it('a record with anything in it is either refused or can be counted, dated and shown', () => {
  fc.assert(
    fc.property(fc.oneof(wild, spoilt(ABROAD), spoilt({ ...RECORD, clocks: [AMRAP] })), (stored) => {
      const record = readRecord(stored);
      if (!record) return;
      const digest = digestOf(record);
      for (const value of [digest.totalMs, digest.setsDone, digest.plannedSets]) {
        expect(Number.isFinite(value) && value >= 0).toBe(true);
      }
      expect(new Intl.DateTimeFormat('en').format(livedAt(record))).not.toBe('');
      expect(record.id in {}).toBe(false);
      for (const effort of effortsOf(record)) {
        expect(effort.exercise in {}).toBe(false);
        expect(effort.reps).toBeLessThanOrEqual(1000 * effort.sets);
      }
      expect(JSON.stringify(record).length).toBeLessThan(20_000);
    }),
    { numRuns: 500 },
  );
});

it('a pack of sessions with anything in it is either made anew, or can be dated, counted and shown', () => {
  const stretch = Math.floor(RECORD.startedAtWall / (90 * DAY_MS));
  const pack = { stretch, version: DIGEST_VERSION, entries: [digestOf(ABROAD)] };
  const efforts = { ...pack, exercise: 'plank', entries: effortsOf(ABROAD) };
  expect([pack, efforts].map(isCurrent)).toEqual([true, true]);
  fc.assert(
    fc.property(spoilt(pack), (stored) => {
      for (const each of digestsIn([stored as DigestPack])) {
        expect(Number.isInteger(dayLived(each))).toBe(true);
        expect(new Intl.DateTimeFormat('en').format(livedAt(each))).not.toBe('');
        for (const value of [each.totalMs, each.setsDone, each.trainingSets, each.plannedSets]) {
          expect(Number.isFinite(value) && value >= 0).toBe(true);
        }
        expect([each.id in {}, typeof each.name]).toEqual([false, 'string']);
      }
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(spoilt(efforts), (stored) => {
      for (const each of effortsIn([stored as EffortPack])) {
        expect(new Intl.DateTimeFormat('en').format(each.startedAtWall)).not.toBe('');
        for (const value of [each.sets, each.reps, each.holdMs, each.kgReps, each.longestMs]) {
          expect(Number.isFinite(value) && value >= 0).toBe(true);
        }
        expect([each.session in {}, each.exercise in {}]).toEqual([false, false]);
      }
    }),
    { numRuns: 1000 },
  );
});

it('a checkpoint with anything in it is either refused or can be offered, resumed and recorded at once', () => {
  fc.assert(
    fc.property(fc.oneof(wild, spoilt(CHECKPOINT), spoilt(UNDER_CLOCKS)), (stored) => {
      const checkpoint = readCheckpoint(stored);
      if (!checkpoint) return;
      asOffer(checkpoint);
      const record = recordOfLeftBehind(checkpoint, recordOf);
      const { plan, state, seenAt } = checkpoint;
      // A session that cannot be, such as one of a thousand million reps, would have no end of cues.
      expect(dueBetween(plan, state, seenAt, seenAt + 180_000).length).toBeLessThan(2000);
      expect(record === null || readRecord(record) !== null).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('a file with anything in it is read, and brings only what can be stored and read again', async () => {
  const sample = { format: 'holdfast-backup', version: 1, exportedAt: '', sessions: [RECORD], documents: {} };
  await fc.assert(
    fc.asyncProperty(fc.oneof(wild, spoilt(sample)), async (file) => {
      let text: string;
      try {
        text = JSON.stringify(file) ?? '';
      } catch {
        return;
      }
      const read = await readBackup(text);
      if (!read.ok) return;
      for (const record of read.records) expect(readRecord(record)).toEqual(record);
    }),
    { numRuns: 300 },
  );
});

it('a file that is cut off, or has wild bytes in it, is refused or read, and says which', async () => {
  const text = JSON.stringify({
    format: 'holdfast-backup',
    version: 1,
    exportedAt: '',
    sessions: [RECORD, { ...RECORD, id: 'two' }],
    documents: { settings: { volume: 0.5 } },
  });
  const place = fc.integer({ min: 0, max: text.length });
  await fc.assert(
    fc.asyncProperty(place, place, fc.string({ unit: 'binary' }), async (from, to, bytes) => {
      const read = await readBackup(text.slice(0, from) + bytes + text.slice(to));
      expect([undefined, 'not-json', 'not-an-export', 'too-new']).toContain(
        read.ok ? undefined : read.problem,
      );
      const records = read.ok ? read.records : [];
      expect(records.map(readRecord)).toEqual(records);
    }),
    { numRuns: 300 },
  );
});
