import type { Unit } from '../core/owns/unit.ts';
import type { SessionRecord } from '../core/training/record.ts';

/** A row of a file that cannot be read. The words are in the catalogue. */
export interface UnreadRow {
  readonly row: number;
  readonly words: string;
}

/** The sessions of a file beside those that are stored. */
export interface SortedSessions {
  /** Not there yet. Only these are taken. */
  readonly fresh: readonly SessionRecord[];
  readonly same: readonly SessionRecord[];
  /** There with other sets. What is stored stays. */
  readonly different: readonly SessionRecord[];
}

/** The history of another app, as its file has it. */
export type HistoryFile =
  | {
      readonly ok: true;
      /** The app that wrote it, as people know it. */
      readonly app: string;
      readonly sessions: number;
      /** Without those to warm up. */
      readonly sets: number;
      /** The part of the sets that was held for a time. */
      readonly holds: number;
      /** The first and the last day, as "2025-03-03". */
      readonly from: string;
      readonly to: string;
      /** The unit it is in; or, when the file does not say, the likely one, to be asked about. */
      readonly unit: Unit;
      readonly asksUnit: boolean;
      /** Names that no exercise of the library has: they are kept as they are. */
      readonly unknown: readonly string[];
      readonly unread: readonly UnreadRow[];
      readonly furtherUnread: number;
      /** Its sessions as records. `unit`: of the weights for which the file names none. `at`: now, on the wall clock. */
      readonly sort: (unit: Unit, stored: readonly SessionRecord[], at: number) => SortedSessions;
    }
  | { readonly ok: false; readonly why: string; readonly unread: readonly UnreadRow[] };
