import { createBackupStorage } from '../../src/storage/backup-storage.ts';
import { createHistoryStorage } from '../../src/storage/history-storage.ts';
import { createMusicStorage } from '../../src/storage/music-storage.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { parseRefusals } from '../../src/storage/parse-progress.ts';
import { parseWeek } from '../../src/storage/parse-week.ts';
import { createSetAsideStorage } from '../../src/storage/set-aside-storage.ts';

/** The storage of one tab. */
export function openTab(onRefused: (problem: string | null) => void = () => {}) {
  const storage = openStorage(onRefused);
  const { database, tabs, values } = storage;
  return {
    ...storage,
    history: createHistoryStorage(database, tabs, Date.now),
    backup: createBackupStorage(database, tabs),
    aside: createSetAsideStorage(database, tabs),
    music: createMusicStorage(values),
    week: storage.document('week', parseWeek, 'undo'),
    refusals: storage.document('refusals', parseRefusals, 'stay'),
  };
}
