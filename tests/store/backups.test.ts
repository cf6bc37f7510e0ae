import { describe, expect, it } from 'vitest';
import type { BackupsMade } from '../../src/storage/parse-backups.ts';
import { type AtRisk, createBackups } from '../../src/store/backups.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { fakeDocument } from '../support/fake-document.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 12);
const done = (days: number) => ({ ...RECORD, id: `ago-${days}`, startedAtWall: NOW - days * DAY });

function backups(
  made: Partial<BackupsMade> = {},
  risk: AtRisk = 'browser',
  days: readonly number[] = [40, 3],
) {
  const sessions = days.map(done);
  const desk = createBackups({
    storage: { read: async () => ({ sessions, documents: { routines: [{}, {}] } }) },
    document: fakeDocument<BackupsMade>({ at: null, putOffAt: null, ...made }),
    risk: async () => risk,
    folder: null,
    now: () => new Date(NOW),
  });
  return { desk, due: () => desk.due(sessions) };
}

describe('a reminder of a backup', () => {
  it.each(['browser', 'safari-tab', 'safari-app'] as const)(
    'is due after a month without one, and says at what risk: %s',
    async (risk) => {
      expect(await backups({}, risk).due()).toBe(risk);
    },
  );

  it('is never due where the browser has promised to keep the data', async () => {
    expect(await backups({}, 'promised').due()).toBeNull();
  });

  it('is not due within a month of the first session, after a backup, or after it was put off', async () => {
    expect(await backups({}, 'browser', [20, 3]).due()).toBeNull();
    const { desk, due } = backups();
    expect(await due()).toBe('browser');
    await desk.made(NOW);
    expect(await due()).toBeNull();
    const other = backups();
    await other.desk.putOff();
    expect(await other.due()).toBeNull();
  });
});

describe('what is at stake', () => {
  it('is counted, with what is in no backup, and the file is at hand for the press that gives it away', async () => {
    const { desk } = backups({ at: NOW - 10 * DAY });
    const stake = await desk.stake();
    expect(stake).toMatchObject({
      at: NOW - 10 * DAY,
      sessions: 2,
      notYet: 1,
      since: NOW - 40 * DAY,
      ownRoutines: 2,
      risk: 'browser',
      readAt: NOW,
    });
    expect(stake.file.name).toMatch(/^holdfast-2026-\d\d-\d\d\.json$/);
    expect(JSON.parse(await stake.file.text())).toMatchObject({ format: 'holdfast-backup', version: 1 });
  });

  it('is never less than what an earlier backup already has', async () => {
    const { desk } = backups();
    await desk.made(NOW - DAY);
    await desk.made(NOW - 50 * DAY);
    expect(await desk.stake()).toMatchObject({ at: NOW - DAY, notYet: 0 });
  });
});
