import type { SetRecord } from '../../../core/training/record.ts';

/** All sets of one exercise in one slot, in the order they were planned. */
export interface ExerciseSets {
  readonly key: string;
  readonly name: string;
  readonly sets: readonly SetRecord[];
}

function grouped(sets: readonly SetRecord[], keyOf: (set: SetRecord) => string): Map<string, SetRecord[]> {
  const groups = new Map<string, SetRecord[]>();
  for (const set of sets) groups.set(keyOf(set), [...(groups.get(keyOf(set)) ?? []), set]);
  return groups;
}

export function byExercise(sets: readonly SetRecord[]): readonly ExerciseSets[] {
  const groups = grouped(sets, (set) => `${set.slot}/${set.exercise}`);
  return [...groups].map(([key, group]) => ({ key, name: group[0]?.name ?? '', sets: group }));
}

/** Both sides of a set count as one, and only when both were done. */
export function setsDone(sets: readonly SetRecord[]): number {
  const whole = grouped(sets, (set) => `${set.slot}/${set.exercise}/${set.set}`);
  return [...whole.values()].filter((sides) => sides.every((side) => side.outcome === 'done')).length;
}
