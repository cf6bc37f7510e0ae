import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { parseSettings } from '../core/settings.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseImports } from './parse-imports.ts';
import { parseLibrary } from './parse-library.ts';
import { parseMarked } from './parse-marked.ts';
import { parseOwnRoutines } from './parse-own-routines.ts';
import { parseOwns } from './parse-owns.ts';
import { parseRefusals } from './parse-progress.ts';
import { parseTimers } from './parse-timers.ts';
import { parseWeek } from './parse-week.ts';
import { readRecords } from './read-records.ts';

/** All data of a person except music, as one JSON file. */
export interface Backup {
  readonly format: 'holdfast-backup';
  readonly version: 1;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** As they are stored: they may be of any version. */
  readonly sessions: readonly unknown[];
  /** Settings, choices and plans, by name. */
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Why a file is not a readable export. */
export type BackupProblem = 'not-json' | 'not-an-export' | 'too-new';

export type ReadBackup =
  | {
      readonly ok: true;
      readonly exportedAt: string;
      readonly records: readonly SessionRecord[];
      /** How many sessions of the file cannot be read. They are not imported. */
      readonly unreadable: number;
      readonly documents: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly problem: BackupProblem };

const fields = <T>(parse: (value: object) => T) =>
  v.pipe(
    v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.transform(parse),
  );

const list = <T>(parse: (value: unknown) => T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((value) => parse(value)),
  );

/** What may be imported, as this app stores it. A value of another kind is not imported. */
const SCHEMAS = {
  settings: fields(parseSettings),
  library: fields(parseLibrary),
  notices: v.array(v.string()),
  refusals: fields(parseRefusals),
  owns: fields(parseOwns),
  marked: fields(parseMarked),
  calendar: fields(parseCalendar),
  imports: fields(parseImports),
  week: list(parseWeek),
  routines: list(parseOwnRoutines),
  timers: list(parseTimers),
};

export const DOCUMENTS = Object.keys(SCHEMAS);

const readDocuments = (documents: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(SCHEMAS).flatMap(([name, schema]) => {
      const read = v.safeParse(schema, documents[name]);
      return read.success ? [[name, read.output]] : [];
    }),
  );

/** The number of entries in a value, two levels deep: a list, or lists by name. */
function entriesIn(value: unknown, depth = 2): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = depth > 1 ? Object.values(value).map((each) => entriesIn(each, depth - 1)) : [];
  return Object.keys(value).length + within.reduce((sum, count) => sum + count, 0);
}

/** It used to be a switch: see parseSettings(). */
const isOldVoice = (key: string, value: unknown) => key === 'voice' && typeof value === 'boolean';

function losesSettings(stored: unknown): boolean {
  const read: Readonly<Record<string, unknown>> = { ...parseSettings(stored) };
  return Object.entries(fieldsOf(stored)).some(
    ([key, value]) => value !== read[key] && !isOldVoice(key, value),
  );
}

/** What can be read of a stored document that cannot be read as a whole; null when it can be. */
type Lost = (stored: unknown) => { readonly readable?: unknown } | null;

/** By document. Values of older versions that are only converted count as read. */
export const lostIn: Readonly<Record<string, Lost>> = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    (stored: unknown) => {
      if (stored === undefined) return null;
      const read = v.safeParse(schema, stored);
      if (!read.success) return {};
      const loses = name === 'settings' ? losesSettings(stored) : entriesIn(stored) > entriesIn(read.output);
      return loses ? { readable: read.output } : null;
    },
  ]),
);

const refused = (problem: BackupProblem): ReadBackup => ({ ok: false, problem });

/** Reads the text of a file that was picked; fails only when `watch` stops it. */
export async function readBackup(text: string, watch?: WorkWatch): Promise<ReadBackup> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const { format, version, exportedAt, sessions, documents } = fieldsOf(parsed);
  if (format !== 'holdfast-backup' || !Array.isArray(sessions)) {
    return refused('not-an-export');
  }
  if (version !== 1) return refused('too-new');
  const records = await readRecords(sessions, watch);
  return {
    ok: true,
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    records,
    unreadable: sessions.length - records.length,
    documents: readDocuments(fieldsOf(documents)),
  };
}
