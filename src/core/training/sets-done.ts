import { setKey } from '../plan/set-key.ts';
import type { SetRecord } from './record.ts';

/** A set counts once, and only when every side asked of it is done. */
export function setsDone(sets: readonly Pick<SetRecord, 'slot' | 'set' | 'outcome'>[]): number {
  const missed = new Set(sets.filter(({ outcome }) => outcome !== 'done').map(setKey));
  const all = new Set(sets.map(setKey));
  return all.size - missed.size;
}
