import { fieldsOf } from '../core/fields-of.ts';

/** The last backup of this browser's data. Not part of a backup, because it is true of this browser only. */
export interface BackupsMade {
  /** When it was made, in wall-clock milliseconds; null before the first. */
  readonly at: number | null;
  /** When the person last answered a reminder with "not now"; null before. */
  readonly putOffAt: number | null;
}

/** Wall-clock milliseconds up to the year 2286; everything else is junk. */
const instant = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value < 1e13 ? value : null;

/** Understands stored values of any age. */
export function parseBackups(stored: unknown): BackupsMade {
  const { at, putOffAt } = fieldsOf(stored);
  return { at: instant(at), putOffAt: instant(putOffAt) };
}
