import type { SessionRecord, SetRecord } from '../record.ts';

/** An exercise in one slot of a routine, in one session; at least one of its sets was done. */
export interface Past {
  readonly session: string;
  readonly startedAtWall: number;
  /** Done and skipped, as planned. */
  readonly sets: readonly SetRecord[];
}

/** `records` are newest first, and so is the result. */
export function pastOf(
  records: readonly SessionRecord[],
  routine: string,
  slot: string,
  exercise: string,
): readonly Past[] {
  return records.flatMap((record) => {
    if (record.routine !== routine) return [];
    const sets = record.sets.filter((set) => set.slot === slot && set.exercise === exercise);
    const trained = sets.some(({ result }) => result !== null);
    return trained ? [{ session: record.id, startedAtWall: record.startedAtWall, sets }] : [];
  });
}
