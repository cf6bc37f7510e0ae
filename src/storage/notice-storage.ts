import type { Drawers } from './drawers.ts';
import { isText } from './is-set.ts';

/** Which notices a person has put away for good, by kind. */
export interface NoticeStorage {
  dismissed(): Promise<readonly string[]>;
  dismiss(kind: string): Promise<void>;
}

export function createNoticeStorage(drawers: Drawers): NoticeStorage {
  async function dismissed(): Promise<readonly string[]> {
    const stored = await drawers.read('documents', 'notices');
    return Array.isArray(stored) ? stored.filter(isText) : [];
  }
  return {
    dismissed,
    async dismiss(kind) {
      const kinds = new Set([...(await dismissed()), kind]);
      await drawers.write('documents', { notices: [...kinds] }, false);
    },
  };
}
