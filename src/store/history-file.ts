import type { Unit } from '../core/owns/unit.ts';
import type { SessionRecord } from '../core/training/record.ts';

/** A row of a file that cannot be read. The words are in the catalogue. */
export interface UnreadRow {
  readonly row: number;
  readonly words: string;
}

/** The sessions of a file, sorted by whether they are stored already. */
export interface SortedSessions {
  /** Not stored yet. Only these are imported. */
  readonly fresh: readonly SessionRecord[];
  readonly same: readonly SessionRecord[];
  /** Stored with other sets. The stored session stays. */
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
      /** The number of those sets that are holds. */
      readonly holds: number;
      /** The first and the last day, as "2025-03-03". */
      readonly from: string;
      readonly to: string;
      /** Its unit; if the file does not name one, the likely unit, which the person is asked about. */
      readonly unit: Unit;
      readonly asksUnit: boolean;
      /** Names of exercises that are not in the library: they are kept. */
      readonly unknown: readonly string[];
      readonly unread: readonly UnreadRow[];
      readonly furtherUnread: number;
      /** Its sessions as records. `unit`: the unit of weights for which the file names none. `at`: now, in wall-clock milliseconds. */
      readonly sort: (unit: Unit, stored: readonly SessionRecord[], at: number) => SortedSessions;
    }
  | { readonly ok: false; readonly why: string; readonly unread: readonly UnreadRow[] };
