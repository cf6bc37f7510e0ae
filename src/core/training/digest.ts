import { allDone, recordTimes, type SessionRecord } from './record.ts';

/** A session in a few numbers, so that lists and calendars do not have to read thousands of records. */
export type SessionDigest = Pick<
  SessionRecord,
  'id' | 'routine' | 'language' | 'name' | 'startedAtWall' | 'zoneMinutes' | 'reason' | 'plannedSets'
> & {
  /** Without pauses. */
  readonly totalMs: number;
  readonly setsDone: number;
  /** Sets done outside of warm-ups and stretches. Older records do not tell these apart. */
  readonly trainingSets: number;
  /** The first exercise done with a weight, whose curve is shown first. */
  readonly loaded: string | null;
};

export function digestOf(record: SessionRecord): SessionDigest {
  const { id, routine, language, name, startedAtWall, zoneMinutes, reason, plannedSets } = record;
  const { totalMs } = recordTimes(record);
  return {
    id,
    routine,
    language,
    name,
    startedAtWall,
    ...(zoneMinutes !== undefined && { zoneMinutes }),
    reason,
    plannedSets,
    totalMs,
    setsDone: allDone(record),
    trainingSets: allDone({
      sets: record.sets.filter(({ care }) => !care),
      clocks: record.clocks?.filter(({ care }) => !care) ?? [],
    }),
    loaded: record.sets.find(({ result }) => (result?.kg ?? 0) > 0)?.exercise ?? null,
  };
}
