import type { SetRecord } from '../record.ts';

/** Sets that belong together on the page of a session, in the order in which they were planned. */
export interface SessionPart {
  readonly key: string;
  /** An exercise, or all that was done before or after the training to care for the body. */
  readonly kind: 'exercise' | 'warm-up' | 'cool-down';
  /** Of the exercise; of the first one of several. */
  readonly name: string;
  readonly exercise: string;
  readonly sets: readonly SetRecord[];
}

/** A part is all sets of one exercise in one slot. */
export function byExercise(sets: readonly SetRecord[]): readonly SessionPart[] {
  const groups = new Map<string, SetRecord[]>();
  for (const set of sets) {
    const key = `${set.slot}/${set.exercise}`;
    groups.set(key, [...(groups.get(key) ?? []), set]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    kind: 'exercise',
    name: group[0]?.name ?? '',
    exercise: group[0]?.exercise ?? '',
    sets: group,
  }));
}

/** A ramp-up set belongs to its exercise. */
const trains = ({ care, warmUp }: SetRecord) => !care || warmUp === true;

function together(kind: 'warm-up' | 'cool-down', sets: readonly SetRecord[]): readonly SessionPart[] {
  const parts = byExercise(sets);
  const [first] = parts;
  return first && parts.length > 1 ? [{ ...first, key: kind, kind, sets }] : parts;
}

/**
 * The exercises of a session. The warm-up before the training is one part, and the cool-down after it is another. In a
 * session without training, as in records from before care was marked, each exercise is a part.
 */
export function partsOfSession(sets: readonly SetRecord[]): readonly SessionPart[] {
  const first = sets.findIndex(trains);
  const end = sets.findLastIndex(trains) + 1;
  if (first < 0) return byExercise(sets);
  return [
    ...together('warm-up', sets.slice(0, first)),
    ...byExercise(sets.slice(first, end)),
    ...together('cool-down', sets.slice(end)),
  ];
}
