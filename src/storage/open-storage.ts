import { late } from '../core/late.ts';
import type { AimsAhead } from '../core/plan/aims.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { type CheckpointStorage, createCheckpointStorage, HOLD_AFTER_MS } from './checkpoint-storage.ts';
import { type Connection, connectDatabase, type WithDatabase } from './database.ts';
import { createDocument, type Document } from './document.ts';
import { createKeyValue, type KeyValue } from './key-value.ts';
import { joinOtherTabs, type OtherTabs } from './other-tabs.ts';
import { type LibraryChoices, parseLibrary } from './parse-library.ts';
import { parseAims } from './parse-progress.ts';
import { createRecords, type Records } from './records.ts';
import { problemOf, type StorageProblem } from './storage-problem.ts';

/** Everything this app remembers, over one connection to the database. Nothing here throws or rejects. */
export interface AppStorage {
  readonly checkpoint: CheckpointStorage;
  /** Records a finished session. False when the browser refused. */
  readonly keep: (record: SessionRecord) => Promise<boolean>;
  /** Whether there is any record, or a plan for the week; null when that could not be read. */
  readonly any: () => Promise<boolean | null>;
  readonly settings: Document<Settings>;
  readonly library: Document<LibraryChoices>;
  /** The aims computed last; null when they never were. */
  readonly aims: Document<AimsAhead | null>;
  /** Notices that were dismissed for good, by kind. */
  readonly notices: Document<readonly string[]>;
  /** A document whose parser is fetched late. */
  readonly document: <T>(
    name: string,
    parse: (stored: unknown) => T,
    refusedEdits: 'stay' | 'undo',
  ) => Document<T>;
  /** Registers a part that holds what was refused. `writeHeld` resolves to whether nothing is held any more. */
  readonly holds: (writeHeld: () => Promise<boolean>) => void;
  /**
   * After a refusal: writes all that is held. This also happens by itself when the database opens, and at intervals.
   */
  readonly retry: () => Promise<void>;
  readonly rest: () => void;
  readonly wake: () => void;
  readonly database: WithDatabase;
  readonly values: KeyValue;
  readonly tabs: OtherTabs;
}

/** The parts of the database that are needed from the start. */
export interface Disk extends Connection {
  readonly values: KeyValue;
  readonly records: Records;
  /** Throws where the browser refuses it. */
  readonly local: () => Storage;
}

function openDisk(): Disk {
  const connection = connectDatabase();
  const { database } = connection;
  return {
    ...connection,
    values: createKeyValue(database),
    records: createRecords(database),
    local: () => localStorage,
  };
}

/** How often a refused write is tried again while nothing else calls for it. */
const RETRY_MS = 20_000;

/** The copies are read by code that is fetched late, so this looks only whether there is anything to read. */
function mayHaveCopies(local: Disk['local']): boolean {
  try {
    return Object.keys(local()).some((key) => key.startsWith('holdfast:held'));
  } catch {
    return false;
  }
}

const parseTexts = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];

/**
 * `onProblem` gets the reason why data cannot be read, or is held by this page only; then null, once all of it is
 * written and can be read.
 */
export function openStorage(
  onProblem: (problem: StorageProblem | null) => void,
  disk: Disk = openDisk(),
): AppStorage {
  const { database, values, records } = disk;
  const holders: (() => Promise<boolean>)[] = [];
  let told: StorageProblem | null = null;
  let retrying: Promise<void> | null = null;
  const tell = (problem: StorageProblem | null) => {
    if (problem === told) return;
    told = problem;
    onProblem(problem);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const retryLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void retry(), RETRY_MS);
  };
  const refused = (error: unknown) => {
    if (!told) retryLater();
    tell(problemOf(error));
  };
  async function retryAll(): Promise<void> {
    let isAllWritten = true;
    for (const writeHeld of holders) isAllWritten = (await writeHeld().catch(() => false)) && isAllWritten;
    retrying = null;
    if (isAllWritten) tell(null);
    else retryLater();
  }
  const retry = async () => {
    if (told) await (retrying ??= retryAll());
  };
  const nullIfRefused = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch((error: unknown) => {
      refused(error);
      return null;
    });
  const tabs = joinOtherTabs();
  const setAside = late(() => import('./set-aside-storage.ts'));
  const document: AppStorage['document'] = (name, parse, refusedEdits) => {
    const onConverted = (found: unknown) =>
      void setAside()
        .then(({ setAsideLost }) => setAsideLost(values, name, found))
        .catch(refused);
    const made = createDocument({ name, parse, refusedEdits, values, tabs, onRefused: refused, onConverted });
    holders.push(async () => (await made.read()) && !made.isHeld());
    return made;
  };
  // Hardly any page needs it.
  const copies = late(async () => (await import('./held-copies.ts')).createHeldCopies(disk));
  const adopted = late(async () => {
    if (mayHaveCopies(disk.local)) await (await copies()).adopt();
  });
  /** Sessions held by a page that closed are read with all others. */
  const afterAdopting = async <T>(read: () => Promise<T>): Promise<T> => {
    await adopted().catch(refused);
    return read();
  };
  const checkpoint = createCheckpointStorage(values, refused, (held) =>
    copies.whenHere(({ holdCheckpoint }) => holdCheckpoint(held)),
  );
  holders.push(checkpoint.writeHeld, async () => {
    await adopted();
    return true;
  });
  disk.onReopened(() => void retry());
  return {
    checkpoint: { ...checkpoint, load: () => afterAdopting(checkpoint.load) },
    async keep(record) {
      let isHeld = false;
      const hold = () => {
        isHeld = true;
        copies.whenHere(({ holdRecord }) => holdRecord(record));
      };
      const slow = setTimeout(hold, HOLD_AFTER_MS);
      const kept = await nullIfRefused(records.append(record).then(() => true));
      clearTimeout(slow);
      if (!kept) {
        hold();
        return false;
      }
      // The code that copies it may still be loading, and would leave a copy that a later page finds.
      if (isHeld || copies.here()) copies.whenHere(({ drop }) => drop(record.id));
      checkpoint.forget(record.id);
      tabs.tell('sessions');
      return true;
    },
    any: () => afterAdopting(() => nullIfRefused(records.any())),
    settings: document('settings', parseSettings, 'stay'),
    library: document('library', parseLibrary, 'stay'),
    aims: document('aims', parseAims, 'stay'),
    notices: document('notices', parseTexts, 'stay'),
    document,
    holds: (writeHeld) => void holders.unshift(writeHeld),
    retry,
    rest: disk.rest,
    wake: disk.wake,
    database,
    values,
    tabs,
  };
}
