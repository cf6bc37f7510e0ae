import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { LONGEST_DAY_NOTE, LONGEST_NOTE, type Marked } from '../core/finding/marked.ts';
import { dayFrom } from '../core/training/history/days.ts';
import { ID } from './set-schema.ts';

const MOST_MARKED = 2000;
/** Forty years of days. */
const MOST_DAYS = 15_000;

/** The notes in a stored value whose keys are sound. */
function notesIn(stored: unknown, isKey: (key: string) => boolean, longest: number, most: number) {
  const note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
  const sound = Object.entries(fieldsOf(stored)).flatMap(([key, text]) => {
    const read = v.safeParse(note, text);
    return isKey(key) && read.success ? [[key, read.output] as const] : [];
  });
  return Object.fromEntries(sound.slice(0, most));
}

/** Reads a value stored by any version, without invalid entries. */
export function parseMarked(stored: unknown): Marked {
  const { starred, notes, days } = fieldsOf(stored);
  const ids = (Array.isArray(starred) ? starred : []).filter((each) => v.is(ID, each));
  return {
    starred: [...new Set(ids)].slice(0, MOST_MARKED),
    notes: notesIn(notes, (id) => v.is(ID, id), LONGEST_NOTE, MOST_MARKED),
    days: notesIn(days, (iso) => dayFrom(iso) !== null, LONGEST_DAY_NOTE, MOST_DAYS),
  };
}
