import type { SessionRecord } from '../core/training/record.ts';
import { fieldsOf } from './fields-of.ts';
import { readRecord } from './read-record.ts';

/** Everything a person has here but their music, as one JSON file. */
export interface Backup {
  readonly format: 'holdfast-backup';
  readonly version: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** As they are stored, of any age. */
  readonly sessions: readonly unknown[];
  /** Settings, choices and plans, by name. */
  readonly documents: Readonly<Record<string, unknown>>;
}

export type ReadBackup =
  | {
      readonly ok: true;
      readonly exportedAt: string;
      readonly records: readonly SessionRecord[];
      /** Sessions in the file that cannot be read, and would not be taken in. */
      readonly unreadable: number;
      readonly documents: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly problem: string };

/** What may be brought in: nothing of another version can smuggle in a document this one does not know. */
export const DOCUMENTS = ['settings', 'library', 'notices', 'refusals', 'week'] as const;

const known = (documents: unknown) =>
  Object.fromEntries(
    Object.entries(fieldsOf(documents)).filter(([name]) => DOCUMENTS.some((each) => each === name)),
  );

const refused = (problem: string): ReadBackup => ({ ok: false, problem });

/** Reads the text of a file somebody has picked; never fails. */
export function readBackup(text: string): ReadBackup {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused('This file is not an export: it is not JSON.');
  }
  const { format, version, exportedAt, sessions, documents } = fieldsOf(parsed);
  if (format !== 'holdfast-backup' || !Array.isArray(sessions)) {
    return refused('This file is JSON, but not an export of Holdfast.');
  }
  if (version !== 1) return refused('This export is of a newer Holdfast. Update first.');
  const records = sessions.map(readRecord).filter((record) => record !== null);
  return {
    ok: true,
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    records,
    unreadable: sessions.length - records.length,
    documents: known(documents),
  };
}
