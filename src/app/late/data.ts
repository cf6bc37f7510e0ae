import { saveFile } from '../../platform/save-file.ts';
import { createBackupStorage } from '../../storage/backup-storage.ts';
import { createDataTools, type DataTools } from '../../store/data-tools.ts';

async function persisted(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}

function forgetMirror(): void {
  try {
    localStorage.clear();
  } catch {
    // Refused: there is nothing in it then.
  }
}

/** Fetched with the screen that shows it. */
export const startDataTools = (): DataTools =>
  createDataTools({
    storage: createBackupStorage(),
    saveFile,
    persisted,
    forgetMirror,
    reload: () => location.reload(),
    now: () => new Date(),
  });
