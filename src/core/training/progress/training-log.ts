import { isCare } from '../../routine/purpose.ts';
import type { Routine } from '../../routine/routine.ts';
import type { SessionRecord } from '../record.ts';
import { type Past, pastIn, type Wanted } from './past.ts';

/**
 * Records by exercise. Each answer is worked out once: the rules ask for each exercise of each routine, and again for
 * each day on which a break changes an aim.
 */
export interface TrainingLog {
  /** All exercises that were planned in a session. */
  readonly exercises: readonly string[];
  /** The sessions up to an instant that an exercise was planned in, newest first. */
  readonly sessionsOf: (exercise: string, now: number) => readonly SessionRecord[];
  /** The last of them in which it was trained. */
  readonly pastOf: (wanted: Wanted, now: number) => readonly Past[];
}

/** More sessions than any rule looks back over. */
const LATEST = 24;

/** Slots that prepare or care for the body. */
const careSlots = (routines: readonly Routine[]): ReadonlySet<string> =>
  new Set(
    routines.flatMap(({ id, blocks }) =>
      blocks
        .filter(({ purpose }) => isCare(purpose))
        .flatMap((block) => block.slots.map((slot) => `${id}/${slot.id}`)),
    ),
  );

function byExercise(records: readonly SessionRecord[]): ReadonlyMap<string, readonly SessionRecord[]> {
  const found = new Map<string, SessionRecord[]>();
  for (const record of records) {
    for (const exercise of new Set(record.sets.map((set) => set.exercise))) {
      const sessions = found.get(exercise) ?? [];
      found.set(exercise, sessions);
      sessions.push(record);
    }
  }
  return found;
}

function readLog(records: readonly SessionRecord[], routines: readonly Routine[]): TrainingLog {
  const care = careSlots(routines);
  const sessions = byExercise(records);
  const pasts = new Map<string, readonly Past[]>();
  const sessionsOf = (exercise: string, now: number) => {
    const all = sessions.get(exercise) ?? [];
    // A clock that was set wrong may have dated sessions in the future.
    const first = all.findIndex(({ startedAtWall }) => startedAtWall <= now);
    return first === 0 ? all : first < 0 ? [] : all.slice(first);
  };
  return {
    exercises: [...sessions.keys()],
    sessionsOf,
    pastOf(wanted, now) {
      const own = sessionsOf(wanted.exercise, now);
      const key = `${wanted.exercise} ${wanted.kind} ${wanted.sided} ${own[0]?.id}`;
      const past = pasts.get(key) ?? lastOf(own, (each) => pastIn(each, wanted, care));
      pasts.set(key, past);
      return past;
    },
  };
}

function lastOf(
  sessions: readonly SessionRecord[],
  read: (session: SessionRecord) => Past | null,
): readonly Past[] {
  const found: Past[] = [];
  for (const session of sessions) {
    const past = read(session);
    if (past) found.push(past);
    if (found.length === LATEST) break;
  }
  return found;
}

const logs = new WeakMap<readonly SessionRecord[], WeakMap<readonly Routine[], TrainingLog>>();

/** The same log for the same records and routines. `records` are newest first. */
export function trainingLog(records: readonly SessionRecord[], routines: readonly Routine[]): TrainingLog {
  const known = logs.get(records)?.get(routines);
  if (known) return known;
  const log = readLog(records, routines);
  const ofRecords = logs.get(records) ?? new WeakMap<readonly Routine[], TrainingLog>();
  logs.set(records, ofRecords.set(routines, log));
  return log;
}
