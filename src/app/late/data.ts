import { saveFile } from '../../platform/save-file.ts';
import { forgetAppearance } from '../../storage/appearance-mirror.ts';
import { createBackupStorage } from '../../storage/backup-storage.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { createDataTools, type DataTools } from '../../store/data-tools.ts';

async function persisted(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}

/** Export, import and delete, fetched with their screen. */
export const startDataTools = ({ database, tabs }: AppStorage): DataTools =>
  createDataTools({
    storage: createBackupStorage(database, tabs),
    saveFile,
    persisted,
    forgetAppearance,
    reload: () => location.reload(),
    now: () => new Date(),
  });
