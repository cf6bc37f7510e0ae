import { type CheckpointStorage, createCheckpointStorage } from './checkpoint-storage.ts';
import { openDatabase } from './database.ts';
import type { Drawers } from './drawers.ts';
import { createLibraryStorage, type LibraryStorage } from './library-storage.ts';
import { createNoticeStorage, type NoticeStorage } from './notice-storage.ts';
import { createRecordStorage, type RecordStorage } from './record-storage.ts';
import { createSettingsStorage, type SettingsStorage } from './settings-storage.ts';
import { sturdyDrawers } from './sturdy-drawers.ts';

/** All this app remembers. Nothing here ever throws or rejects. */
export interface AppStorage {
  readonly checkpoint: CheckpointStorage;
  readonly records: RecordStorage;
  readonly settings: SettingsStorage;
  readonly library: LibraryStorage;
  readonly notices: NoticeStorage;
}

/** A browser that has not opened its database by then (a known Safari hang) is treated as refusing. */
const OPEN_LIMIT_MS = 4000;

/** Whatever is asked of it waits until it is open. `onRefused` is called at most once, when something could not be kept beyond this page's life. */
export function openStorage(onRefused: () => void, open: () => Promise<Drawers> = openDatabase): AppStorage {
  const drawers = sturdyDrawers(openInTime(open), onRefused);
  return {
    checkpoint: createCheckpointStorage(drawers),
    records: createRecordStorage(drawers),
    settings: createSettingsStorage(drawers),
    library: createLibraryStorage(drawers),
    notices: createNoticeStorage(drawers),
  };
}

async function openInTime(open: () => Promise<Drawers>): Promise<Drawers> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Drawers>((resolve) => {
    alarm = setTimeout(() => resolve(REFUSING), OPEN_LIMIT_MS);
  });
  try {
    return await Promise.race([open(), late]);
  } catch {
    return REFUSING;
  } finally {
    clearTimeout(alarm);
  }
}

const refuse = () => Promise.reject(new Error('This browser keeps nothing for this page.'));

const REFUSING: Drawers = { read: refuse, write: refuse, append: refuse, any: refuse };
