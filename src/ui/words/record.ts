import type { SessionRecord } from '../../core/training/record.ts';

/** Sets done; both sides of a set count as one. */
export const setsDone = (record: SessionRecord): number =>
  new Set(record.sets.filter((set) => set.outcome === 'done').map((set) => `${set.slot}/${set.set}`)).size;

export const setsWords = (sets: number): string => (sets === 1 ? '1 set' : `${sets} sets`);
