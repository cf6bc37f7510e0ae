import type { Unit } from '../core/owns/unit.ts';
import type { Exercise } from '../core/routine/exercise.ts';
import type { ColumnMapping, DayOrder } from '../core/training/import-choices.ts';
import type { SessionRecord } from '../core/training/record.ts';

/** A row of a file that cannot be read. The words are in the catalogue. */
export interface UnreadRow {
  readonly row: number;
  readonly words: string;
}

/** How many sessions of a file are new, stored already, and stored with other sets. */
export interface SortedSessions {
  /** Not stored yet. Only these are imported. */
  readonly fresh: number;
  readonly same: number;
  /** Stored with other sets. The stored session stays. */
  readonly different: number;
}

/** An exercise as a file names it, and what it likely stands for. */
export interface FoundName {
  readonly name: string;
  readonly sets: number;
  /** The id of an exercise. One of the person's own begins with "own-". */
  readonly exercise: string;
  /** Whether the name is known, or was chosen by the person before. */
  readonly isKnown: boolean;
  /** What it works as an exercise of the person's own; null when that is not known. */
  readonly muscles: Exercise['muscles'] | null;
  /** Ids of exercises it might stand for, the closest first. */
  readonly proposals: readonly string[];
}

/** What the person has said about a file. */
export interface HistoryChoices {
  /** The unit of weights for which the file names none. */
  readonly unit: Unit;
  /** The exercises that were chosen by hand, by the name in the file: ids, as in `FoundName`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Why a file cannot be read, in words. */
interface RefusedHistory {
  readonly ok: false;
  readonly why: string;
  readonly unread: readonly UnreadRow[];
  /** The table of an app that is not known: the person can say which column is which. */
  readonly table: UnknownTable | null;
}

export interface UnknownTable {
  readonly header: readonly string[];
  /** Its first rows. */
  readonly sample: readonly (readonly string[])[];
  readonly proposal: ColumnMapping;
}

/** What a history of another app contains. */
export interface HistoryContents {
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
  /** How dates such as "3/4/2025" were read, if none of them shows it; null if there is no doubt. */
  readonly guessedDayOrder: DayOrder | null;
  /** How many notes and distances have no place in a session here. */
  readonly leftOut: { readonly note: number; readonly distance: number };
  /** Those with the most sets first. */
  readonly names: readonly FoundName[];
  readonly unread: readonly UnreadRow[];
  readonly furtherUnread: number;
  /** The header of a table whose columns the person has named, to remember them by; null for that of a known app. */
  readonly header: string | null;
}

/** The history of another app. Its sets stay in the worker that reads it, until they are imported. */
export type HistoryFile =
  | (HistoryContents & {
      readonly ok: true;
      /** Tells it of sessions that are stored. */
      readonly know: (stored: readonly SessionRecord[]) => Promise<void>;
      /** `at`: now, in wall-clock milliseconds. */
      readonly sort: (choices: HistoryChoices, at: number) => Promise<SortedSessions>;
      /** The new sessions as last sorted, some at a time. */
      readonly fresh: () => AsyncIterable<readonly SessionRecord[]>;
    })
  | RefusedHistory;

/** How a file is read. */
export interface HistoryReading {
  /** Called with the share of the file that has been read, 0 to 1. */
  readonly tell: (share: number) => void;
  /** Stops reading, and forgets what was read. */
  readonly signal: AbortSignal;
  /** What the person has said of the columns of this file. */
  readonly columns?: ColumnMapping;
  /** What the person has said of its dates. */
  readonly dayOrder?: DayOrder;
}
