import type { SessionRecord, SetRecord } from '../record.ts';

/** An exercise in one session; at least one of its sets was done. */
export interface Past {
  readonly session: string;
  readonly startedAtWall: number;
  /** Done and skipped, as planned. */
  readonly sets: readonly SetRecord[];
}

/** A poor day asks for less, so it says nothing of what a good one can ask for; a pain on it still counts. */
const isLess = ({ readiness }: SessionRecord, sets: readonly SetRecord[]): boolean =>
  readiness === 'poor' && !sets.some(({ pain }) => pain);

/** A session that was hard as a whole was hard in each set of which the person said nothing. */
const asFelt = ({ felt }: SessionRecord, set: SetRecord): SetRecord =>
  felt === 'hard' && set.result && set.result.effort === null && set.result.reserve === null
    ? { ...set, result: { ...set.result, effort: 'hard' } }
    : set;

export interface Wanted {
  readonly exercise: string;
  /** Sets of the other kind do not count: a warm-up may hold what is done for reps elsewhere. */
  readonly kind: SetRecord['dose']['kind'];
  /** Reps for each side in turn say nothing of reps in all, and the reverse; null: both will do. */
  readonly sided: boolean | null;
}

/**
 * An exercise in a session of any routine; null when the session did not train it. In a session that has the exercise
 * twice, the first slot counts. `care`: slots to warm up or stretch in, as `routine/slot`.
 */
export function pastIn(
  record: SessionRecord,
  { exercise, kind, sided }: Wanted,
  care: ReadonlySet<string>,
): Past | null {
  const { id, routine, startedAtWall } = record;
  const own = record.sets.filter(
    (set) =>
      set.exercise === exercise &&
      set.dose.kind === kind &&
      !set.warmUp &&
      !care.has(`${routine}/${set.slot}`),
  );
  const first = own.find(({ result }) => result !== null)?.slot;
  const sets = own.filter(({ slot }) => slot === first).map((set) => asFelt(record, set));
  if (sided !== null && sets.some(({ side }) => (side !== null) !== sided)) return null;
  return sets.length > 0 && !isLess(record, sets) ? { session: id, startedAtWall, sets } : null;
}
