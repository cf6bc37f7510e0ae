import { createBackupStorage } from './storage/backup-storage.ts';
import { createDataDesk, type DataDesk } from './store/data-desk.ts';

/** Long enough for the slowest browser to have begun to save. */
const REVOKE_AFTER_MS = 60_000;

function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

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
export const startDataDesk = (): DataDesk =>
  createDataDesk({
    storage: createBackupStorage(),
    saveFile,
    persisted,
    forgetMirror,
    reload: () => location.reload(),
    now: () => new Date(),
  });
