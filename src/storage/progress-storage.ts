import type { Refusals } from '../core/training/progress/next-time.ts';
import { openDatabase } from './database.ts';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';
import { isText } from './is-set.ts';

export interface ProgressStorage {
  readonly refusals: () => Promise<Refusals>;
  readonly keepRefusals: (refusals: Refusals) => Promise<void>;
}

/** What a person has said no to. Nothing here rejects: what cannot be kept is gone with the page. */
export function createProgressStorage(open: () => Promise<Drawers> = openDatabase): ProgressStorage {
  let opening: Promise<Drawers> | null = null;
  const drawers = () => (opening ??= open());
  return {
    async refusals() {
      const stored = await drawers().then(
        (opened) => opened.read('documents', 'refusals'),
        () => undefined,
      );
      const sound = Object.entries(fieldsOf(stored)).filter((entry): entry is [string, string] =>
        isText(entry[1]),
      );
      return Object.fromEntries(sound);
    },
    keepRefusals: (refusals) =>
      drawers()
        .then((opened) => opened.write('documents', { refusals }, false))
        .catch(() => undefined),
  };
}
