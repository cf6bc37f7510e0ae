import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { LONGEST_NOTE, type Marked } from '../core/finding/marked.ts';
import { ID } from './set-schema.ts';

const MOST_MARKED = 2000;

const NOTE = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NOTE));

/** Reads a value stored by any version, without invalid entries. */
export function parseMarked(stored: unknown): Marked {
  const { starred, notes } = fieldsOf(stored);
  const ids = (Array.isArray(starred) ? starred : []).filter((each) => v.is(ID, each));
  const sound = Object.entries(fieldsOf(notes)).flatMap(([id, note]) => {
    const read = v.safeParse(NOTE, note);
    return v.is(ID, id) && read.success ? [[id, read.output] as const] : [];
  });
  return {
    starred: [...new Set(ids)].slice(0, MOST_MARKED),
    notes: Object.fromEntries(sound.slice(0, MOST_MARKED)),
  };
}
