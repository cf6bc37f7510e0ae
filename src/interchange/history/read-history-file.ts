import { type FileKind, fileKind } from '../../core/file-kind.ts';
import { historyOf } from './collect-history.ts';
import { fitRows } from './fit-rows.ts';
import { type HistoryOptions, type ReadHistory, readHistory } from './read-history.ts';
import { type Decode, textOf } from './text-of.ts';

/** What a file contains. `no-fit-sets`: a FIT file without any set, such as that of a run. */
export type ReadHistoryFile =
  | ReadHistory
  | { readonly ok: false; readonly problem: 'no-fit-sets'; readonly problems: readonly [] }
  | {
      readonly ok: false;
      readonly problem: 'not-text';
      readonly kind: FileKind;
      readonly problems: readonly [];
    };

/** Reads the bytes of a file that was picked. Never throws. */
export function readHistoryFile(bytes: Uint8Array, decode: Decode, options: HistoryOptions): ReadHistoryFile {
  const kind = fileKind(bytes);
  if (kind === 'fit') {
    const found = fitRows(bytes);
    if (found && found.rows.length > 0) return historyOf(found, options);
    return { ok: false, problem: 'no-fit-sets', problems: [] };
  }
  if (kind) return { ok: false, problem: 'not-text', kind, problems: [] };
  return readHistory(textOf(bytes, decode), options);
}
