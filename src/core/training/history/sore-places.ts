import type { Pain } from '../../session/pain.ts';
import { worstPain } from '../pain/after-pain.ts';
import type { SetRecord } from '../record.ts';

/** A place that hurt, as it was last reported. */
export interface SorePlace {
  readonly pain: Pain;
  /** The name of the exercise in which it hurt. */
  readonly exercise: string;
  readonly startedAtWall: number;
}

/** The fields of a session that are read. */
interface Told {
  readonly startedAtWall: number;
  readonly sets: readonly Pick<SetRecord, 'name' | 'pain'>[];
}

/** The places that hurt in these sessions, each once, as it was in the last of them; the newest first. */
export function sorePlaces(records: readonly Told[]): readonly SorePlace[] {
  const found = new Map<string, SorePlace>();
  for (const { sets, startedAtWall } of records.toSorted((a, b) => b.startedAtWall - a.startedAtWall)) {
    for (const { pain, name: exercise } of sets) {
      if (!pain) continue;
      const key = `${pain.place}/${pain.side}`;
      const known = found.get(key);
      const isLast = known === undefined || known.startedAtWall === startedAtWall;
      if (isLast && worstPain([{ pain }, ...(known ? [known] : [])]) === pain) {
        found.set(key, { pain, exercise, startedAtWall });
      }
    }
  }
  return [...found.values()];
}
