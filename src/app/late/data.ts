import { PLAIN_SHEET } from '../../interchange/sheets/csv-table.ts';
import { setsCsv } from '../../interchange/sheets/sets-csv.ts';
import { isPersisted } from '../../platform/persistence.ts';
import { saveFile } from '../../platform/save-file.ts';
import { claimSession } from '../../platform/session-lock.ts';
import { canShare, shareFile } from '../../platform/share-file.ts';
import { leaveWord, takeWord } from '../../platform/word-for-next-page.ts';
import { createBackupStorage } from '../../storage/backup-storage.ts';
import { openCopyShelf } from '../../storage/copy-shelf.ts';
import { forgetMirror } from '../../storage/first-paint-mirror.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { createSetAsideStorage } from '../../storage/set-aside-storage.ts';
import { createDataTools, type DataTools } from '../../store/data-tools.ts';
import type { LibraryStore } from '../../store/library-store.ts';

/** Export, import and delete, fetched with their screen. */
export const startDataTools = ({ database, tabs }: AppStorage, library: LibraryStore): DataTools =>
  createDataTools({
    storage: createBackupStorage(database, tabs),
    aside: createSetAsideStorage(database, tabs),
    saveFile,
    share: { canShare, share: shareFile },
    persisted: isPersisted,
    fitActivity: async (record, unit) =>
      new Uint8Array((await import('../../interchange/fit/fit-activity.ts')).fitActivity(record, unit)),
    readHistory: async (file, reading, remembered) =>
      (await import('./history/open-history-file.ts')).openHistoryFile(file, library, reading, remembered),
    routineIn: async (file) => (await import('./routine-file.ts')).routineIn(file, library),
    setsCsv: (records, startedAt) => setsCsv(records, startedAt, PLAIN_SHEET),
    claim: claimSession,
    forgetCopies() {
      forgetMirror();
      const shelf = openCopyShelf(() => localStorage);
      for (const key of shelf.keys()) shelf.drop(key);
    },
    reload: () => location.reload(),
    leaveWord,
    takeWord,
    now: () => new Date(),
  });
