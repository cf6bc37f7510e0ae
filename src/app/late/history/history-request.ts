import type { Synonyms } from '../../../core/finding/meanings.ts';
import type { ImportChoices } from '../../../core/training/import-choices.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import type { HistoryOptions } from '../../../interchange/history/read-history.ts';
import type { ReadHistoryFile } from '../../../interchange/history/read-history-file.ts';
import type { NameMatch } from '../../../interchange/names/match-names.ts';
import type { SessionPrint } from '../../../interchange/records/already-there.ts';
import type { HistoryCounts } from '../../../interchange/records/history-counts.ts';
import type { HistoryChoices, SortedSessions } from '../../../store/history-file.ts';

/** What the worker has to know of the library. */
interface KnownExercise {
  readonly id: string;
  readonly name: string;
}

/** What the page asks of the worker, in this order; it may sort again. */
export type HistoryRequest =
  | {
      readonly kind: 'read';
      readonly file: Blob;
      readonly options: Omit<HistoryOptions, 'tell'>;
      readonly exercises: readonly KnownExercise[];
      readonly synonyms: Synonyms;
      readonly remembered: ImportChoices['names'];
    }
  /** Sessions that are stored, some at a time. */
  | { readonly kind: 'know'; readonly prints: readonly SessionPrint[] }
  | {
      readonly kind: 'sort';
      readonly choices: HistoryChoices;
      readonly unnamed: string;
      readonly language: string;
      readonly importedAt: number;
    }
  /** The new sessions as last sorted, from one of them on. */
  | { readonly kind: 'take'; readonly from: number };

type Refusal = Extract<ReadHistoryFile, { readonly ok: false }>;
type Read = Extract<ReadHistoryFile, { readonly ok: true }>;

export type ReadAnswer =
  | Refusal
  | (Omit<Read, 'sessions' | 'dialect'> & {
      readonly counts: Omit<HistoryCounts, 'names' | 'works'>;
      readonly names: readonly NameMatch[];
    });

export interface HistoryAnswers {
  readonly read: ReadAnswer;
  readonly know: null;
  readonly sort: SortedSessions;
  readonly take: readonly SessionRecord[];
}

/** What the worker says to a request: how far it has come, then the answer. */
export type HistoryReply =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: HistoryAnswers[HistoryRequest['kind']] }
  | { readonly kind: 'failed' };
