import type { Drawers } from './drawers.ts';
import { isText } from './is-set.ts';

/** Which notices a person has put away for good, by kind. */
export interface NoticeStorage {
  readonly dismissed: () => Promise<readonly string[]>;
  readonly dismiss: (kind: string) => Promise<void>;
}

export function createNoticeStorage(drawers: Drawers): NoticeStorage {
  /** By this page: two put away at once must not take each other's place. */
  const here = new Set<string>();
  const read = () => drawers.read('documents', 'notices');
  const all = (stored: unknown): string[] => [
    ...new Set([...(Array.isArray(stored) ? stored.filter(isText) : []), ...here]),
  ];
  return {
    dismissed: async () => all(await read()),
    async dismiss(kind) {
      here.add(kind);
      const stored = await read();
      if (stored !== null) await drawers.write('documents', { notices: all(stored) }, false);
    },
  };
}
