export { createBackupStorage } from '../../src/storage/backup-storage.ts';
export { createHistoryStorage } from '../../src/storage/history-storage.ts';
export { createMusicStorage } from '../../src/storage/music-storage.ts';
export { openStorage } from '../../src/storage/open-storage.ts';
export { createProgressStorage } from '../../src/storage/progress-storage.ts';
export { createWeekStorage } from '../../src/storage/week-storage.ts';
