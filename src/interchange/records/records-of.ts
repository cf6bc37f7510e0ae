import { ownExerciseId, shortHash } from '../../core/finding/own-exercise-id.ts';
import { toKg, type Unit } from '../../core/owns/unit.ts';
import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import { RECORD_LIMITS } from '../../core/training/record-limits.ts';
import type { Zone } from '../../core/training/week/time-zone.ts';
import type { FileHistory } from '../history/collect-history.ts';
import type { FileSession, FileSet } from '../history/file-set.ts';
import { type FileTime, instantOf } from '../history/local-time.ts';
import type { NamedExercise, NameMapping } from '../names/match-names.ts';
import { quickZone } from './quick-zone.ts';
import { setNumbers } from './side-numbers.ts';

export interface ImportChoices {
  /** The person's own time zone now, in which the clock times of the file are read. */
  readonly zone: Zone;
  /** The unit of weights for which the file names none. */
  readonly unit: Unit;
  readonly names: NameMapping;
  /** The name of each exercise of the library, by its id. */
  readonly libraryName: (exercise: string) => string;
  /** For sessions without a name. */
  readonly unnamed: string;
  /** BCP 47 tag of the language the person's names are most likely in. */
  readonly language: string;
  /** Wall-clock milliseconds; names the import. */
  readonly importedAt: number;
}

/** What is settled once for all sessions of a file. */
type Settled = ImportChoices & { readonly nameOf: (name: string) => NamedExercise };

/** The routine id of a record without a routine. */
const NO_ROUTINE = 'imported';

const isAssisted = (name: string) => /assist/i.test(name);

/** Assistance is a negative weight in records, and a positive one in most files. */
function kgOf({ weight, unit, name }: FileSet, otherwise: Unit): number | null {
  if (weight === null) return null;
  const kg = toKg(weight, unit ?? otherwise);
  const most = RECORD_LIMITS.kg;
  return Math.max(-most, Math.min(most, isAssisted(name) ? -Math.abs(kg) : kg)) || null;
}

function recordSet(
  set: FileSet,
  place: Pick<SetRecord, 'slot' | 'set' | 'sets'>,
  choices: Settled,
): SetRecord {
  const named = choices.nameOf(set.name);
  const ms = Math.round((set.seconds ?? 0) * 1000);
  const { reps } = set;
  return {
    ...place,
    exercise: named.exercise,
    name: named.kind === 'own' ? named.name : choices.libraryName(named.exercise),
    side: set.side,
    dose:
      reps === null
        ? { kind: 'hold', ms, switchAtHalf: null }
        : { kind: 'reps', reps: Math.floor(reps), pace: [], holdMs: null },
    ms,
    ...(set.isWarmUp && { care: true, warmUp: true }),
    outcome: 'done',
    result: {
      kg: kgOf(set, choices.unit),
      reps,
      holdMs: reps === null ? ms : null,
      effort: set.toFailure ? 'hard' : null,
      reserve: set.toFailure ? 0 : set.reserve,
      entered: true,
    },
  };
}

/** Sets of one name are one slot. Those to warm up are numbered after the others, whose numbers they do not change. */
function recordSets(sets: readonly FileSet[], choices: Settled): readonly SetRecord[] {
  const slots = new Map<string, FileSet[]>();
  for (const set of sets) {
    const slot = slots.get(set.name) ?? [];
    slots.set(set.name, slot);
    slot.push(set);
  }
  const made = new Map<FileSet, SetRecord>();
  for (const [index, all] of [...slots.values()].entries()) {
    let counted = 0;
    for (const group of [all.filter(({ isWarmUp }) => !isWarmUp), all.filter(({ isWarmUp }) => isWarmUp)]) {
      const numbers = setNumbers(group).map((number) => Math.min(RECORD_LIMITS.set, counted + number));
      const count = Math.max(0, ...numbers);
      for (const [i, set] of group.entries()) {
        const place = { slot: `s${index + 1}`, set: numbers[i] ?? 1, sets: count };
        made.set(set, recordSet(set, place, choices));
      }
      counted = count;
    }
  }
  return sets.flatMap((set) => made.get(set) ?? []);
}

/** Made from the values in the file, so that a session has the same id in every time zone and unit. */
const stampOf = ({ kind, at }: FileTime): string =>
  `${new Date(at)
    .toISOString()
    .slice(0, kind === 'day' ? 10 : 16)
    .replaceAll(/[-:]/g, '')}${kind === 'instant' ? 'Z' : ''}`;

function recordOf(session: FileSession, id: string, from: string, choices: Settled): SessionRecord {
  const { start, name, seconds, restSeconds } = session;
  const { zone, unnamed, language, importedAt } = choices;
  const startedAtWall = instantOf(start, zone);
  const sets = recordSets(session.sets, choices);
  const workMs = sets.reduce((sum, { ms }) => sum + ms, 0);
  const restMs = Math.round(restSeconds * 1000);
  const most = RECORD_LIMITS.ms;
  const totalMs = Math.min(most, Math.max(seconds === null ? restMs + workMs : seconds * 1000, workMs));
  const rested = Math.min(restMs, totalMs - Math.min(workMs, most));
  const plannedSets = new Set(sets.filter(({ warmUp }) => !warmUp).map((set) => `${set.slot}/${set.set}`))
    .size;
  return {
    version: 2,
    id,
    routine: NO_ROUTINE,
    language,
    name: name || unnamed,
    startedAtWall,
    zoneMinutes: zone.offsetAt(startedAtWall),
    reason: 'completed',
    totalMs,
    workMs: Math.min(workMs, most),
    restMs: rested,
    pausedMs: 0,
    otherMs: totalMs - Math.min(workMs, most) - rested,
    plannedSets,
    imported: { from, at: importedAt, ...(start.kind === 'day' && { dayOnly: true }) },
    sets,
  };
}

/** The sessions of a file as records, oldest first. The same session always gets the same id. */
export function recordsOf({ sessions, app }: FileHistory, said: ImportChoices): readonly SessionRecord[] {
  const names = new Map(said.names);
  /** A name without a choice becomes an exercise of the person's own. */
  const nameOf = (name: string): NamedExercise => {
    const named = names.get(name) ?? { kind: 'own', exercise: ownExerciseId(name), name };
    names.set(name, named);
    return named;
  };
  const choices = { ...said, zone: quickZone(said.zone), nameOf };
  const ids = new Map<string, number>();
  return sessions
    .map((session) => {
      const base = `import-${stampOf(session.start)}-${shortHash(session.name)}`;
      const count = (ids.get(base) ?? 0) + 1;
      ids.set(base, count);
      return recordOf(session, count === 1 ? base : `${base}-${count}`, app, choices);
    })
    .toSorted((a, b) => a.startedAtWall - b.startedAtWall);
}
