import { backupIsDue, notBackedUp } from '../core/training/backup-due.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import type { BackupStorage } from '../storage/backup-storage.ts';
import type { Document } from '../storage/document.ts';
import type { BackupsMade } from '../storage/parse-backups.ts';
import { readRecord } from '../storage/read-record.ts';
import { type BackupFolder, createBackupFolder, type FolderDevice } from './backup-folder.ts';

/** What may clear this site's data in the browser at hand; `promised`: only the person. See platform/storage-risk.ts. */
export type AtRisk = 'promised' | 'safari-tab' | 'safari-app' | 'browser';

/** What would be lost with this browser's data, as far as it can be said at once. */
export interface Stake {
  /** When the last backup was made; null before the first. */
  readonly at: number | null;
  readonly sessions: number;
  /** When the first of them began; null without any. */
  readonly since: number | null;
  readonly ownRoutines: number;
  readonly risk: AtRisk;
}

/** All of it as a file, made before the press that gives it away: the system's sheet opens only during a press. */
export interface Copy {
  readonly file: File;
  /** When the reading began: what is stored later may be missing in it. */
  readonly readAt: number;
  /** How many sessions are in no earlier backup. */
  readonly notYet: number;
  /** How many sessions cannot be read. */
  readonly unreadable: number;
}

/** Backups of all data of a person. Calls reject when the browser refuses. */
export interface Backups {
  readonly stake: () => Promise<Stake>;
  /** Reads every session, which takes a while when there are thousands. */
  readonly copy: (watch?: WorkWatch) => Promise<Copy>;
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
  readonly storage: Pick<BackupStorage, 'extent' | 'readDocuments' | 'eachSession'>;
  readonly document: Document<BackupsMade>;
  readonly risk: () => Promise<AtRisk>;
  readonly folder: FolderDevice | null;
  readonly now: () => Date;
}

const NO_SESSIONS = '"sessions": []';

const pad = (value: number) => String(value).padStart(2, '0');

/** In the time zone of the device, for the names of files: "2026-05-04 18:30". */
export const localTime = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;

export function createBackups({ storage, document, risk, folder, now }: Needs): Backups {
  const fileOf = (text: readonly string[]) =>
    new File([...text], `holdfast-${localTime(now()).slice(0, 10)}.json`, { type: 'application/json' });
  /** The text in pieces, a session at a time: to write all of it at once would stop the page. */
  const write = async (see: (some: readonly unknown[], all: number) => void): Promise<readonly string[]> => {
    const documents = await storage.readDocuments();
    const exportedAt = now().toISOString();
    const around = JSON.stringify(
      { format: 'holdfast-backup', version: 1, exportedAt, sessions: [], documents },
      null,
      1,
    );
    const place = around.indexOf(NO_SESSIONS) + NO_SESSIONS.length - 1;
    const sessions: string[] = [];
    await storage.eachSession((some, all) => {
      sessions.push(...some.flatMap((each) => (each === null ? [] : JSON.stringify(each))));
      see(some, all);
    });
    return [
      around.slice(0, place),
      ...sessions.map((each, at) => `${at > 0 ? ',' : ''}\n${each}`),
      around.slice(place),
      '\n',
    ];
  };
  const made: Backups['made'] = async (at) => {
    await document.change((kept) => ({ ...kept, at: Math.max(at, kept.at ?? 0) }));
  };
  return {
    made,
    async stake() {
      const [extent, documents] = await Promise.all([
        storage.extent(),
        storage.readDocuments(),
        document.read(),
      ]);
      const own = documents['routines'];
      return {
        ...extent,
        at: document.current().at,
        ownRoutines: Array.isArray(own) ? own.length : 0,
        risk: await risk(),
      };
    },
    async copy(watch) {
      const readAt = now().getTime();
      await document.read();
      const { at } = document.current();
      const counts = { seen: 0, notYet: 0, unreadable: 0 };
      const text = await write((some, all) => {
        watch?.signal?.throwIfAborted();
        const records = some.map(readRecord).filter((record) => record !== null);
        counts.seen += some.length;
        counts.notYet += notBackedUp(records, at).length;
        counts.unreadable += some.length - records.length;
        watch?.tell(counts.seen, all);
      });
      return { file: fileOf(text), readAt, notYet: counts.notYet, unreadable: counts.unreadable };
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
        text: async () => (await write(() => undefined)).join(''),
        // Each backup of a month replaces the one before: the folder keeps one file for each month.
        fileName: () => `holdfast-${localTime(now()).slice(0, 7)}.json`,
      }),
  };
}
