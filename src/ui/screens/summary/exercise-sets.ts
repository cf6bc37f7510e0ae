import type { SetRecord } from '../../../core/training/record.ts';

/** All sets of one exercise in one slot, in the order they were planned. */
export interface ExerciseSets {
  readonly key: string;
  readonly name: string;
  readonly sets: readonly SetRecord[];
}

export function byExercise(sets: readonly SetRecord[]): readonly ExerciseSets[] {
  const groups = new Map<string, SetRecord[]>();
  for (const set of sets) {
    const key = `${set.slot}/${set.exercise}`;
    groups.set(key, [...(groups.get(key) ?? []), set]);
  }
  return [...groups].map(([key, group]) => ({ key, name: group[0]?.name ?? '', sets: group }));
}
