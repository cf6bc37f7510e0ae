import type { SetRecord } from './record.ts';

/** A set counts once, and only when every side asked of it is done. */
export function setsDone(sets: readonly Pick<SetRecord, 'slot' | 'set' | 'outcome'>[]): number {
  const keyOf = ({ slot, set }: Pick<SetRecord, 'slot' | 'set'>) => `${slot}/${set}`;
  const missed = new Set(sets.filter(({ outcome }) => outcome !== 'done').map(keyOf));
  const all = new Set(sets.map(keyOf));
  return all.size - missed.size;
}
