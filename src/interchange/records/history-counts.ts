import type { FileHistory } from '../history/collect-history.ts';
import type { FileWorks } from '../names/muscles-in.ts';

/** What a file contains, for the person who decides about the import. */
export interface HistoryCounts {
  readonly sessions: number;
  /** Without those to warm up; each side counts. */
  readonly sets: number;
  /** The number of those sets that are holds. */
  readonly holds: number;
  readonly warmUps: number;
  /** The first and the last day, as "2025-03-03". */
  readonly from: string;
  readonly to: string;
  /** Sets under each name. */
  readonly names: ReadonlyMap<string, number>;
  /** What each name works, in the words of the file; without those of which it says nothing. */
  readonly works: ReadonlyMap<string, FileWorks>;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export function historyCounts({ sessions }: FileHistory): HistoryCounts {
  const all = sessions.flatMap(({ sets }) => sets);
  const sets = all.filter(({ isWarmUp }) => !isWarmUp);
  const names = new Map<string, number>();
  for (const { name } of all) names.set(name, (names.get(name) ?? 0) + 1);
  const works = new Map(
    all.flatMap(({ name, main, also }) => (main === '' ? [] : [[name, { main, also }] as const])),
  );
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start } of sessions) {
    from = Math.min(from, start.at);
    to = Math.max(to, start.at);
  }
  return {
    sessions: sessions.length,
    sets: sets.length,
    holds: sets.filter(({ reps }) => reps === null).length,
    warmUps: all.length - sets.length,
    from: dayOf(from),
    to: dayOf(to),
    names,
    works,
  };
}
