import type { Refusals } from '../core/training/progress/next-time.ts';
import { fieldsOf } from './fields-of.ts';
import { isText } from './is-set.ts';
import { createKeptDocument, type KeptDocument } from './kept-document.ts';

export interface ProgressStorage {
  readonly refusals: () => Promise<Refusals>;
  /** Changes what is kept, as it stands by now; what has come of it, or null when it cannot be kept. */
  readonly change: (edit: (kept: Refusals) => Refusals) => Promise<Refusals | null>;
}

/** Reads stored refusals of any age: what cannot be read of them is left out. */
const asRefusals = (stored: unknown): Refusals =>
  Object.fromEntries(
    Object.entries(fieldsOf(stored)).filter((entry): entry is [string, string] => isText(entry[1])),
  );

/** What a person has said no to. Nothing here rejects: what cannot be kept is gone with the page. */
export const createProgressStorage = (
  document: KeptDocument = createKeptDocument('refusals'),
): ProgressStorage => ({
  refusals: () => document.read().then(asRefusals, () => ({})),
  change: (edit) => document.change((stored) => edit(asRefusals(stored))).then(asRefusals, () => null),
});
