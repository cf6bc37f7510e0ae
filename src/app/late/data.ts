import { fileKind } from '../../core/file-kind.ts';
import { late } from '../../core/late.ts';
import { PLAIN_SHEET, sheetOf } from '../../interchange/sheets/csv-table.ts';
import { setsCsv } from '../../interchange/sheets/sets-csv.ts';
import { canPickFolder, mayWrite, pickFolder, writeInto } from '../../platform/folder.ts';
import { languageHere } from '../../platform/language-here.ts';
import { isPersisted } from '../../platform/persistence.ts';
import { claimSession } from '../../platform/session-lock.ts';
import { canShare, saveFile, shareFile } from '../../platform/share-file.ts';
import { storageRisk } from '../../platform/storage-risk.ts';
import { leaveWord, takeWord } from '../../platform/word-for-next-page.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import { createBackupStorage } from '../../storage/backup-storage.ts';
import { openCopyShelf } from '../../storage/copy-shelf.ts';
import { forgetMirror } from '../../storage/first-paint-mirror.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { parseBackups } from '../../storage/parse-backups.ts';
import { createSetAsideStorage } from '../../storage/set-aside-storage.ts';
import { createBackups } from '../../store/backups.ts';
import { createDataTools, type DataTools } from '../../store/data-tools.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import type { SettingsStore } from '../../store/settings-store.ts';

const fit = late(() => import('../../interchange/fit/fit-activity.ts'));
const histories = late(() => import('./history/open-history-file.ts'));
const fitWorkouts = late(() => import('../../interchange/routines/workout-text.ts'));
const liftoscripts = late(() => import('../../interchange/routines/liftoscript.ts'));
const strongTables = late(() => import('../../interchange/sheets/strong-csv.ts'));

/** Export, import and delete, fetched with their screen. */
export function startDataTools(
  { database, tabs, values, document }: AppStorage,
  { library, settings }: { readonly library: LibraryStore; readonly settings: SettingsStore },
): DataTools {
  const language = languageHere();
  const spreadsheet = sheetOf(language);
  const storage = createBackupStorage(database, tabs);
  const now = () => new Date();
  return createDataTools({
    storage,
    backups: createBackups({
      storage,
      document: document('backups', parseBackups, 'stay'),
      risk: async () => ((await isPersisted()) ? 'promised' : storageRisk()),
      folder: canPickFolder() ? { values, pick: pickFolder, mayWrite, writeInto } : null,
      now,
    }),
    aside: createSetAsideStorage(database, tabs),
    files: { canShare, share: shareFile, save: saveFile },
    fitActivity: async (record, unit) => new Uint8Array((await fit()).fitActivity(record, unit)),
    readHistory: async (file, reading, remembered) =>
      (await histories()).openHistoryFile(file, library, reading, remembered),
    async routineIn(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (fileKind(bytes) === 'fit') {
        const { workoutText } = await fitWorkouts();
        const nameOf = (id: string) => library.getState().exercises.get(id)?.name ?? null;
        return workoutText(bytes, nameOf);
      }
      const { isLiftoscript, liftoscriptText } = await liftoscripts();
      const text = await file.text();
      return isLiftoscript(text) ? liftoscriptText(text) : text;
    },
    spreadsheet: { ...spreadsheet, language },
    async table(kind, records, startedAt) {
      if (kind !== 'strong') return setsCsv(records, startedAt, kind === 'plain' ? PLAIN_SHEET : spreadsheet);
      const { strongCsv } = await strongTables();
      return strongCsv(records, { unit: settings.getState().settings.units, zone: zoneHere() });
    },
    claim: claimSession,
    forgetCopies() {
      forgetMirror();
      const shelf = openCopyShelf(() => localStorage);
      for (const key of shelf.keys()) shelf.drop(key);
    },
    reload: () => location.reload(),
    leaveWord,
    takeWord,
    now,
  });
}
