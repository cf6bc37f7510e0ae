import { backupIsDue, notBackedUp } from '../core/training/backup-due.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import type { BackupStorage } from '../storage/backup-storage.ts';
import type { Document } from '../storage/document.ts';
import type { BackupsMade } from '../storage/parse-backups.ts';
import { readRecords } from '../storage/read-records.ts';
import { type BackupFolder, createBackupFolder, type FolderDevice } from './backup-folder.ts';

/** What may clear this site's data in the browser at hand; `promised`: only the person. See platform/storage-risk.ts. */
export type AtRisk = 'promised' | 'safari-tab' | 'safari-app' | 'browser';

/** What would be lost with this browser's data. */
export interface Stake {
  /** When the last backup was made; null before the first. */
  readonly at: number | null;
  readonly sessions: number;
  /** How many of them are in no backup. */
  readonly notYet: number;
  /** When the first of them began; null without any. */
  readonly since: number | null;
  readonly ownRoutines: number;
  readonly risk: AtRisk;
  /** All of it as a file, made before the press that gives it away: the system's sheet opens only during a press. */
  readonly file: File;
  /** When the file was made. */
  readonly readAt: number;
}

/** Backups of all data of a person. Calls reject when the browser refuses. */
export interface Backups {
  readonly file: () => Promise<File>;
  readonly stake: (watch?: WorkWatch) => Promise<Stake>;
  /** Records that the person has a file of all data as it was at an instant. */
  readonly made: (at: number) => Promise<void>;
  /** What the data is at risk of if the person should be reminded of a backup, else null. */
  readonly due: (sessions: Parameters<typeof backupIsDue>[0]) => Promise<Exclude<AtRisk, 'promised'> | null>;
  /** Puts off the reminder. */
  readonly putOff: () => Promise<void>;
  /** Null where the browser cannot write into folders. */
  readonly folder: BackupFolder | null;
}

interface Needs {
  readonly storage: Pick<BackupStorage, 'read'>;
  readonly document: Document<BackupsMade>;
  readonly risk: () => Promise<AtRisk>;
  readonly folder: FolderDevice | null;
  readonly now: () => Date;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** In the time zone of the device, for the names of files: "2026-05-04 18:30". */
export const localTime = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;

export function createBackups({ storage, document, risk, folder, now }: Needs): Backups {
  const read = async () => {
    const all = await storage.read();
    const backup = { format: 'holdfast-backup', version: 1, exportedAt: now().toISOString(), ...all };
    return { all, text: `${JSON.stringify(backup, null, 1)}\n` };
  };
  const fileOf = (text: string) =>
    new File([text], `holdfast-${localTime(now()).slice(0, 10)}.json`, { type: 'application/json' });
  const made: Backups['made'] = async (at) => {
    await document.change((kept) => ({ ...kept, at: Math.max(at, kept.at ?? 0) }));
  };
  return {
    made,
    file: async () => fileOf((await read()).text),
    async stake(watch) {
      const readAt = now().getTime();
      const [{ all, text }] = await Promise.all([read(), document.read()]);
      const records = await readRecords(all.sessions, watch);
      const { at } = document.current();
      const own = all.documents['routines'];
      return {
        at,
        sessions: records.length,
        notYet: notBackedUp(records, at).length,
        since: records.length > 0 ? Math.min(...records.map(({ startedAtWall }) => startedAtWall)) : null,
        ownRoutines: Array.isArray(own) ? own.length : 0,
        risk: await risk(),
        file: fileOf(text),
        readAt,
      };
    },
    async due(sessions) {
      await document.read();
      const at = await risk();
      if (at === 'promised') return null;
      return backupIsDue(sessions, document.current(), now().getTime()) ? at : null;
    },
    async putOff() {
      await document.change((kept) => ({ ...kept, putOffAt: now().getTime() }));
    },
    folder:
      folder &&
      createBackupFolder({
        ...folder,
        made,
        now,
        text: async () => (await read()).text,
        // Each backup of a month replaces the one before: the folder keeps one file for each month.
        fileName: () => `holdfast-${localTime(now()).slice(0, 7)}.json`,
      }),
  };
}
