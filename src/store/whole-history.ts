import type { SessionDigest } from '../core/training/digest.ts';
import type { HistoryStorage } from '../storage/history-storage.ts';
import type { HistoryStore } from './history-store.ts';

interface WholeHistory {
  /** The newest first. */
  readonly sessions: readonly SessionDigest[];
  /** For their records; null when it cannot be opened. */
  readonly storage: HistoryStorage | null;
}

/** All sessions, read if they have not been. What cannot be read is taken for not there. */
export async function wholeHistory(history: HistoryStore): Promise<WholeHistory> {
  const { isWhole, load, storage } = history.getState();
  if (!isWhole) await load().catch(() => undefined);
  const opened = await storage().catch(() => null);
  return { sessions: history.getState().sessions ?? [], storage: opened };
}
