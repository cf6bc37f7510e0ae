import { expect, it } from 'vitest';
import { readBackup } from '../../src/storage/backup.ts';
import type { BackupStorage } from '../../src/storage/backup-storage.ts';
import type { BackupsMade } from '../../src/storage/parse-backups.ts';
import { createBackups } from '../../src/store/backups.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { fakeDocument } from '../support/fake-document.ts';

const at = (id: string, startedAtWall: number) => ({ ...RECORD, id, startedAtWall });
const SESSIONS = [at('a', 1_000_000), at('b', 2_000_000_000), { id: 'junk' }, null];

function backupsOf(sessions: readonly unknown[], documents: Readonly<Record<string, unknown>> = {}) {
  const storage: Pick<BackupStorage, 'extent' | 'readDocuments' | 'eachSession'> = {
    extent: async () => ({ sessions: sessions.length, since: 1_000_000 }),
    readDocuments: async () => documents,
    async eachSession(look) {
      for (const each of sessions) await look([each], sessions.length);
    },
  };
  return createBackups({
    storage,
    document: fakeDocument<BackupsMade>({ at: null, putOffAt: null }),
    risk: async () => 'browser',
    folder: null,
    now: () => new Date(3_000_000_000),
  });
}

it('what is at stake is said without reading a session', async () => {
  const stake = await backupsOf(SESSIONS, { routines: ['Push day', 'Pull day'] }).stake();
  expect(stake).toEqual({ at: null, sessions: 4, since: 1_000_000, ownRoutines: 2, risk: 'browser' });
});

it('a backup can be read again, whatever stands in its documents', async () => {
  const documents = { notices: ['"sessions": []'], week: [], settings: { volume: 0.5 } };
  const { file } = await backupsOf(SESSIONS, documents).copy();
  const read = await readBackup(await file.text());
  if (!read.ok) throw new Error(read.problem);
  expect(read.records.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(read.unreadable).toBe(1);
  expect(read.documents).toMatchObject({ notices: documents.notices, week: [] });
});

it('a backup of nothing is a backup', async () => {
  const { file, notYet } = await backupsOf([]).copy();
  expect(await readBackup(await file.text())).toMatchObject({ ok: true, records: [] });
  expect(notYet).toBe(0);
});

it('a copy says how many sessions are in no backup, how many cannot be read, and how far it is', async () => {
  const backups = backupsOf(SESSIONS);
  const told: string[] = [];
  const first = await backups.copy({ tell: (done, all) => told.push(`${done} of ${all}`) });
  expect(first).toMatchObject({ notYet: 2, unreadable: 2, readAt: 3_000_000_000 });
  expect(told).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  await backups.made(1_000_000_000);
  expect(await backups.copy()).toMatchObject({ notYet: 1 });
});
