import type { AimsAhead } from '../core/plan/aims.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { type CheckpointStorage, createCheckpointStorage } from './checkpoint-storage.ts';
import { connectDatabase, type WithDatabase } from './database.ts';
import { createDocument, type Document } from './document.ts';
import { createKeyValue, type KeyValue } from './key-value.ts';
import { joinOtherTabs, type OtherTabs } from './other-tabs.ts';
import { type LibraryChoices, parseLibrary } from './parse-library.ts';
import { parseAims } from './parse-progress.ts';
import { createRecords, type Records } from './records.ts';

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
  readonly database: WithDatabase;
  readonly values: KeyValue;
  readonly tabs: OtherTabs;
}

/** The parts of the database that are needed from the start. */
export interface Disk {
  readonly database: WithDatabase;
  readonly values: KeyValue;
  readonly records: Records;
}

function openDisk(): Disk {
  const database = connectDatabase();
  return { database, values: createKeyValue(database), records: createRecords(database) };
}

const parseTexts = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];

/** `onRefused` is called at most once, when data cannot be read, or is lost when the page closes. */
export function openStorage(onRefused: () => void, disk: Disk = openDisk()): AppStorage {
  const { database, values, records } = disk;
  let told = false;
  const refused = () => {
    if (!told) onRefused();
    told = true;
  };
  const nullIfRefused = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch(() => {
      refused();
      return null;
    });
  const tabs = joinOtherTabs();
  const document: AppStorage['document'] = (name, parse, refusedEdits) =>
    createDocument({ name, parse, refusedEdits, values, tabs, onRefused: refused });
  const checkpoint = createCheckpointStorage(values, refused);
  return {
    checkpoint,
    async keep(record) {
      const kept = await nullIfRefused(records.append(record).then(() => true));
      if (!kept) return false;
      checkpoint.forget(record.id);
      tabs.tell('sessions');
      return true;
    },
    any: () => nullIfRefused(records.any()),
    settings: document('settings', parseSettings, 'stay'),
    library: document('library', parseLibrary, 'stay'),
    aims: document('aims', parseAims, 'stay'),
    notices: document('notices', parseTexts, 'stay'),
    document,
    database,
    values,
    tabs,
  };
}
