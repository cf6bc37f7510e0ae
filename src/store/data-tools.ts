import type { FileKind } from '../core/file-kind.ts';
import { ownExerciseId } from '../core/finding/own-exercise-id.ts';
import type { Unit } from '../core/owns/unit.ts';
import type { ImportChoices } from '../core/training/import-choices.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import { type BackupProblem, readBackup } from '../storage/backup.ts';
import type { BackupStorage } from '../storage/backup-storage.ts';
import { parseImports } from '../storage/parse-imports.ts';
import { readRecord } from '../storage/read-record.ts';
import { readRecords } from '../storage/read-records.ts';
import type { SetAsideStorage } from '../storage/set-aside-storage.ts';
import { type Backups, localTime } from './backups.ts';
import type {
  FoundName,
  HistoryChoices,
  HistoryFile,
  HistoryReading,
  SortedSessions,
} from './history-file.ts';
import { SESSION_IS_LIVE } from './session-view.ts';
import type { FileSharing } from './sharing.ts';

/** A change of all data at once. The page is loaded again after it, and then says what happened. */
export const DATA_CHANGES = ['brought-in', 'import-undone', 'all-deleted', 'aside-deleted'] as const;
export type DataChange = (typeof DATA_CHANGES)[number];

/** What importing a file would change. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly exportedAt: string;
      readonly sessions: number;
      /** How many of them are new. The others replace sessions of the same id. */
      readonly added: number;
      readonly unreadable: number;
      /** Whether the file contains settings and plans. */
      readonly documents: boolean;
      /** How many sessions are here and not in the file. */
      readonly others: number;
      readonly bringIn: WatchedChange;
      /** Imports it in the place of everything that is here. */
      readonly replace: WatchedChange;
    }
  | { readonly ok: false; readonly problem: BackupProblem }
  /** It is no text at all. */
  | { readonly ok: false; readonly problem: 'not-text'; readonly kind: FileKind };

/** What an import of another app's file would add. */
export type HistoryPreview =
  | (Extract<HistoryFile, { readonly ok: true }> & {
      /** What it would add to what is stored. */
      readonly beside: (choices: HistoryChoices) => Promise<SortedSessions>;
      /** Adds what `beside` has last found new, and remembers the choices. */
      readonly bringIn: (choices: HistoryChoices, watch: WorkWatch) => ReturnType<Change>;
    })
  | Extract<HistoryFile, { readonly ok: false }>;

/** Changes all data at once, unless a session is live. */
type Change = () => Promise<typeof SESSION_IS_LIVE | undefined>;
/** The same, of many sessions. When it is stopped, nothing has changed. */
type WatchedChange = (watch?: WorkWatch) => ReturnType<Change>;

/** How much cannot be read, besides sessions. */
export interface SetAsideCounts {
  readonly unfinished: number;
  /** Settings, choices and plans. */
  readonly documents: number;
}

/** Sets as a table: as a spreadsheet opens it by itself, as programs read it, and as Strong writes it. */
export type TableKind = 'spreadsheet' | 'plain' | 'strong';

/** How the spreadsheet of the person's language reads a table. */
export interface SpreadsheetWay {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** Exports, imports and deletes all data. A call rejects when the browser refuses it. */
export interface DataTools {
  readonly files: FileSharing;
  readonly backups: Backups;
  readonly table: (kind: TableKind, watch?: WorkWatch) => Promise<File>;
  readonly spreadsheet: SpreadsheetWay;
  /** A session as a FIT file, which Strava, Garmin Connect and others read. `unit`: the unit in which they show weights. */
  readonly fitFile: (record: SessionRecord, unit: Unit) => Promise<File>;
  readonly preview: (text: string, watch?: WorkWatch) => Promise<ImportPreview>;
  /** The text of the routine in a text or FIT file, also of another app; null when a FIT file has none. */
  readonly routineIn: (file: File) => Promise<string | null>;
  /** Reads the history of another app. Nothing of it is stored before `bringIn`. */
  readonly previewHistory: (file: Blob, reading: HistoryReading) => Promise<HistoryPreview>;
  readonly undoable: () => Promise<{ readonly at: number; readonly sessions: number } | null>;
  readonly undo: Change;
  readonly wipe: Change;
  /** Null when it cannot be found out. */
  readonly setAside: () => Promise<SetAsideCounts | null>;
  /** What cannot be read, as it is stored, as a file. */
  readonly asideFile: () => Promise<File>;
  readonly removeAside: Change;
  /** What the previous page did to all data, once. */
  readonly told: () => DataChange | null;
}

interface Needs {
  readonly storage: BackupStorage;
  readonly aside: SetAsideStorage;
  readonly files: FileSharing;
  readonly backups: Backups;
  /** The bytes of a FIT activity. */
  readonly fitActivity: (record: SessionRecord, unit: Unit) => Promise<Uint8Array<ArrayBuffer>>;
  readonly routineIn: (file: File) => Promise<string | null>;
  readonly readHistory: (
    file: Blob,
    reading: HistoryReading,
    remembered: ImportChoices,
  ) => Promise<HistoryFile>;
  readonly spreadsheet: SpreadsheetWay;
  /** All sets as a table. `startedAt` formats an instant. */
  readonly table: (
    kind: TableKind,
    records: readonly SessionRecord[],
    startedAt: (wall: number) => string,
  ) => Promise<string>;
  /** Takes the session lock that all tabs share, so that no session starts meanwhile. Null if a session is live. */
  readonly claim: () => Promise<(() => void) | null>;
  /** Loads the page again, to show what is stored now. */
  readonly reload: () => void;
  /** Tells the next page what this one did. */
  readonly leaveWord: (word: DataChange) => void;
  /** What the previous page did, once. */
  readonly takeWord: () => string | null;
  /** Deletes what is stored outside of the database. */
  readonly forgetCopies: () => void;
  readonly now: () => Date;
}

type OwnExercises = NonNullable<ImportChoices['own']>;

/** The exercises that a history adds: those of its names that are in no library. */
function ownOf(
  found: readonly FoundName[],
  chosen: HistoryChoices['names'],
  known: OwnExercises,
): OwnExercises {
  const NONE = { main: [], also: [] };
  return Object.fromEntries(
    found.flatMap(({ name, exercise, muscles }) => {
      const id = chosen.get(name) ?? exercise;
      if (id !== ownExerciseId(name)) return [];
      return [[id, { name, muscles: muscles ?? known[id]?.muscles ?? NONE }] as const];
    }),
  );
}

/** The document of what the person has said about files of other apps. */
const IMPORTS = 'imports';

export function createDataTools(needs: Needs): DataTools {
  const { storage, reload, now } = needs;
  const fileOf = (name: string, type: string, text: string) => new File([text], name, { type });
  const today = () => localTime(now()).slice(0, 10);
  const thenReload = async (done: DataChange, work: () => Promise<void>): ReturnType<Change> => {
    const release = await needs.claim();
    if (!release) return SESSION_IS_LIVE;
    // Held until the page is gone.
    await work().catch((refused: unknown) => {
      release();
      throw refused;
    });
    needs.leaveWord(done);
    reload();
    return undefined;
  };
  return {
    backups: needs.backups,
    told() {
      const word = needs.takeWord();
      return DATA_CHANGES.find((each) => each === word) ?? null;
    },
    files: needs.files,
    spreadsheet: needs.spreadsheet,
    async table(kind, watch) {
      const records = await readRecords((await storage.read()).sessions, watch);
      const csv = await needs.table(kind, records, (wall) => localTime(new Date(wall)));
      const name = kind === 'strong' ? kind : 'sets';
      return fileOf(`holdfast-${name}-${today()}.csv`, 'text/csv', csv);
    },
    async fitFile(record, unit) {
      const name = `holdfast-${localTime(new Date(record.startedAtWall)).replace(/[ :]/g, '-')}.fit`;
      return new File([await needs.fitActivity(record, unit)], name, { type: 'application/vnd.ant.fit' });
    },
    routineIn: needs.routineIn,
    async preview(text, watch) {
      const read = await readBackup(text, watch);
      if (!read.ok) return read;
      const here = await storage.read().catch(() => ({ sessions: [] }));
      const ids = new Set((await readRecords(here.sessions, watch)).map(({ id }) => id));
      const inFile = new Set(read.records.map(({ id }) => id));
      const others = [...ids].filter((id) => !inFile.has(id)).length;
      const exportedAt = Date.parse(read.exportedAt);
      /** Of sessions that come from a file alone, the file is the backup. */
      const thenKnown = async (work: () => Promise<void>, isAll: boolean) => {
        await work();
        if (isAll && exportedAt <= now().getTime()) await needs.backups.made(exportedAt);
      };
      const changed = (way: 'bringIn' | 'replace', isAll: boolean, changing?: WorkWatch) =>
        thenReload('brought-in', () =>
          thenKnown(() => storage[way](read.records, read.documents, now().getTime(), changing), isAll),
        );
      return {
        ok: true,
        exportedAt: read.exportedAt,
        sessions: read.records.length,
        added: read.records.filter(({ id }) => !ids.has(id)).length,
        unreadable: read.unreadable,
        documents: Object.keys(read.documents).length > 0,
        others,
        bringIn: (changing) => changed('bringIn', others === 0, changing),
        replace: (changing) => changed('replace', true, changing),
      };
    },
    async previewHistory(file, reading) {
      const remembered = parseImports(await storage.readDocument(IMPORTS).catch(() => undefined));
      const found = await needs.readHistory(file, reading, remembered);
      if (!found.ok) return found;
      const knowAll = () =>
        storage.eachSession((some) => found.know(some.map(readRecord).filter((each) => each !== null)));
      await knowAll().catch(() => reading.signal.throwIfAborted());
      const at = now().getTime();
      return {
        ...found,
        beside: (choices) => found.sort(choices, at),
        async bringIn({ names }, watch) {
          const fresh: SessionRecord[] = [];
          for await (const some of found.fresh()) fresh.push(...some);
          const chosen = found.names
            .filter(({ name, isKnown }) => names.has(name) || !isKnown)
            .map(({ name, exercise }) => [name, names.get(name) ?? exercise] as const);
          const { header } = found;
          const own = ownOf(found.names, names, remembered.own ?? {});
          const choices = parseImports({
            names: { ...remembered.names, ...Object.fromEntries(chosen) },
            columns: {
              ...remembered.columns,
              ...(header && reading.columns && { [header]: reading.columns }),
            },
            own: { ...remembered.own, ...own },
          });
          const says =
            chosen.length > 0 ||
            Object.keys(own).length > 0 ||
            (header !== null && reading.columns !== undefined);
          const documents = says ? { [IMPORTS]: choices } : {};
          return thenReload('brought-in', () => storage.bringIn(fresh, documents, at, watch));
        },
      };
    },
    setAside: () => needs.aside.count().catch(() => null),
    async asideFile() {
      const text = `${JSON.stringify(await needs.aside.read(), null, 1)}\n`;
      return fileOf(`holdfast-set-aside-${today()}.json`, 'application/json', text);
    },
    removeAside: () => thenReload('aside-deleted', needs.aside.remove),
    undoable: () => storage.undoable().catch(() => null),
    undo: () => thenReload('import-undone', storage.undo),
    wipe: () =>
      thenReload('all-deleted', async () => {
        await storage.wipe();
        needs.forgetCopies();
      }),
  };
}
