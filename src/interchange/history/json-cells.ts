import { fieldsOf } from '../../core/fields-of.ts';

/** The objects in a list; none when it is no list. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? value : []).map(fieldsOf);

/** A number or text as a table would have it; empty for anything else. */
export const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
