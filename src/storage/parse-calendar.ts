import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';

/** The name by which a calendar recognises the events of a person. */
export interface Calendar {
  /** A random name that the events of this person carry; null until the first ones are written. */
  readonly owner: string | null;
}

const OWNER = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,64}$/));

/** Reads a value stored by any version. */
export function parseCalendar(stored: unknown): Calendar {
  const { owner } = fieldsOf(stored);
  return { owner: v.is(OWNER, owner) ? owner : null };
}
