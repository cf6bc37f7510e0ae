import { expect, it } from 'vitest';
import { backupIsDue, notBackedUp } from '../../../src/core/training/backup-due.ts';

const DAY = 86_400_000;
const NOW = 400 * DAY;
const ago = (days: number, imported?: number) => ({
  startedAtWall: NOW - days * DAY,
  totalMs: 60_000,
  ...(imported !== undefined && { imported: { from: 'Strong', at: NOW - imported * DAY } }),
});
const backups = (at: number | null, putOff: number | null = null) => ({
  at: at === null ? null : NOW - at * DAY,
  putOffAt: putOff === null ? null : NOW - putOff * DAY,
});

it.each([
  ['a month of sessions is in no backup', [31, 12, 2], backups(null), true],
  ['less than a month is', [29, 2], backups(null), false],
  ['there is no session', [], backups(null), false],
  ['the backup has all but the last month', [90, 20, 1], backups(30), false],
  ['a month has passed since the first session after the backup', [90, 31, 1], backups(40), true],
  ['nothing was trained since an old backup', [90, 80], backups(70), false],
  ['it was put off last week', [90, 31, 1], backups(null, 7), false],
  ['it was put off more than a month ago', [90, 31, 1], backups(null, 31), true],
] as const)('a backup is due or not when %s', (_, sessions, made, due) => {
  expect(
    backupIsDue(
      sessions.map((days) => ago(days)),
      made,
      NOW,
    ),
  ).toBe(due);
});

it('sessions of another app are in no backup made before their import, however old they are', () => {
  const imported = ago(300, 2);
  expect(notBackedUp([imported, ago(20)], backups(10).at)).toEqual([imported]);
});
