import { type HistoryOptions, type ReadHistory, readHistory } from './read-history.ts';
import { type Decode, textOf } from './text-of.ts';

/** What a file contains; `not-text`: the file is not text. */
export type ReadHistoryFile =
  | ReadHistory
  | { readonly ok: false; readonly problem: 'not-text'; readonly problems: readonly [] };

/** Reads the bytes of a file that was picked. Never throws. */
export function readHistoryFile(bytes: Uint8Array, decode: Decode, options: HistoryOptions): ReadHistoryFile {
  const text = textOf(bytes, decode);
  return text === null ? { ok: false, problem: 'not-text', problems: [] } : readHistory(text, options);
}
