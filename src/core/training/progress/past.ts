import type { SessionRecord, SetRecord } from '../record.ts';

/** An exercise in one slot of a routine, in one session; at least one of its sets was done. */
export interface Past {
  readonly session: string;
  readonly startedAtWall: number;
  /** Done and skipped, as planned. */
  readonly sets: readonly SetRecord[];
}

/** A poor day asks for less, so it says nothing of what a good one can ask for; a pain on it still counts. */
const isLess = ({ readiness }: SessionRecord, sets: readonly SetRecord[]): boolean =>
  readiness === 'poor' && !sets.some(({ pain }) => pain);

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
    return trained && !isLess(record, sets)
      ? [{ session: record.id, startedAtWall: record.startedAtWall, sets }]
      : [];
  });
}
