import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/storage/backup.ts';
import type { BackupStorage } from '../../src/storage/backup-storage.ts';
import type { BackupsMade } from '../../src/storage/parse-backups.ts';
import { type AtRisk, createBackups } from '../../src/store/backups.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { fakeDocument } from '../support/fake-document.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 12);
const ago = (days: number) => ({ ...RECORD, id: `ago-${days}`, startedAtWall: NOW - days * DAY });
const SESSIONS = [ago(40), ago(3), { id: 'junk' }, null];

function backupsOf(
  sessions: readonly unknown[],
  documents: Readonly<Record<string, unknown>> = {},
  made: Partial<BackupsMade> = {},
  risk: AtRisk = 'browser',
) {
  const storage: Pick<BackupStorage, 'extent' | 'readDocuments' | 'eachSession'> = {
    extent: async () => ({ sessions: sessions.length, since: NOW - 40 * DAY }),
    readDocuments: async () => documents,
    async eachSession(look) {
      for (const each of sessions) await look([each], sessions.length);
    },
  };
  return createBackups({
    storage,
    document: fakeDocument<BackupsMade>({ at: null, putOffAt: null, ...made }),
    risk: async () => risk,
    folder: null,
    now: () => new Date(NOW),
  });
}

it('what is at stake is said without reading a session', async () => {
  const stake = await backupsOf(SESSIONS, { routines: ['Push day', 'Pull day'] }).stake();
  expect(stake).toEqual({
    at: null,
    sessions: 4,
    since: NOW - 40 * DAY,
    ownRoutines: 2,
    risk: 'browser',
  });
});

it('a backup can be read again, whatever stands in its documents', async () => {
  const documents = { notices: ['"sessions": []'], week: [], settings: { volume: 0.5 } };
  const { file } = await backupsOf(SESSIONS, documents).copy();
  expect(file.name).toMatch(/^holdfast-2026-\d\d-\d\d\.json$/);
  const read = await readBackup(await file.text());
  if (!read.ok) throw new Error(read.problem);
  expect(read.records.map(({ id }) => id)).toEqual(['ago-40', 'ago-3']);
  expect(read.unreadable).toBe(1);
  expect(read.documents).toMatchObject({ notices: documents.notices, week: [] });
});

it('a backup without sessions can be read again', async () => {
  const { file, notYet } = await backupsOf([]).copy();
  expect(await readBackup(await file.text())).toMatchObject({ ok: true, records: [] });
  expect(notYet).toBe(0);
});

it('a copy says how many sessions are in no backup, how many cannot be read, and how far it is', async () => {
  const backups = backupsOf(SESSIONS);
  const told: string[] = [];
  const first = await backups.copy({ tell: (done, all) => told.push(`${done} of ${all}`) });
  expect(first).toMatchObject({ notYet: 2, unreadable: 2, readAt: NOW });
  expect(told).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  await backups.made(NOW - 10 * DAY);
  expect(await backups.copy()).toMatchObject({ notYet: 1 });
});

it('a later backup is not forgotten for an older one', async () => {
  const backups = backupsOf(SESSIONS);
  await backups.made(NOW - DAY);
  await backups.made(NOW - 50 * DAY);
  expect(await backups.stake()).toMatchObject({ at: NOW - DAY });
});

describe('a reminder of a backup', () => {
  const reminded = (risk: AtRisk, days: readonly number[] = [40, 3]) => {
    const desk = backupsOf([], {}, {}, risk);
    return { desk, due: () => desk.due(days.map(ago)) };
  };

  it.each(['browser', 'safari-tab', 'safari-app'] as const)(
    'is due after a month without one, and says at what risk: %s',
    async (risk) => {
      expect(await reminded(risk).due()).toBe(risk);
    },
  );

  it('is never due where the browser has promised to keep the data', async () => {
    expect(await reminded('promised').due()).toBeNull();
  });

  it('is not due within a month of the first session, after a backup, or after it was put off', async () => {
    expect(await reminded('browser', [20, 3]).due()).toBeNull();
    const { desk, due } = reminded('browser');
    expect(await due()).toBe('browser');
    await desk.made(NOW);
    expect(await due()).toBeNull();
    const other = reminded('browser');
    await other.desk.putOff();
    expect(await other.due()).toBeNull();
  });
});
