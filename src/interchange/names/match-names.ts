import { closestNames, type Findable, findExercises } from '../../core/finding/find-exercises.ts';
import type { Synonyms } from '../../core/finding/meanings.ts';
import { nameKey } from '../../core/finding/name-key.ts';
import { ownExerciseId } from '../../core/finding/own-exercise-id.ts';
import { type Exercise, MUSCLES, type Muscle } from '../../core/routine/exercise.ts';
import { COMMON_NAMES, type CommonName } from './common-names.ts';
import { type FileWorks, musclesFrom } from './muscles-in.ts';

type Muscles = Exercise['muscles'];

/** What a name of a file stands for: an exercise of the library, or one of the person's own. */
export type NamedExercise =
  | { readonly kind: 'library'; readonly exercise: string }
  | { readonly kind: 'own'; readonly exercise: string; readonly name: string };

/** By the name as a file has it. */
export type NameMapping = ReadonlyMap<string, NamedExercise>;

export interface NameMatch {
  readonly name: string;
  /** Sets of the file under this name. */
  readonly sets: number;
  readonly named: NamedExercise;
  /** Whether the name is known, or was mapped by the person before. Else it is kept as an exercise of their own. */
  readonly isKnown: boolean;
  /** What it works as an exercise of their own, by the table of common names or the file; null when neither says it. */
  readonly muscles: Muscles | null;
  /** Ids of exercises it might stand for, the closest first. */
  readonly proposals: readonly string[];
}

interface Known {
  /** The exercises of the library, the person's own included. */
  readonly exercises: readonly Findable[];
  readonly synonyms: Synonyms;
  /** The exercises that the person has chosen for names before. */
  readonly remembered: NameMapping;
}

const MOST_PROPOSALS = 3;

const isMuscle = (name: string): name is Muscle => MUSCLES.some((muscle) => muscle === name);

const commonByKey = new Map<string, CommonName>();
for (const each of COMMON_NAMES) {
  for (const name of each.names) {
    const key = nameKey(name);
    if (!commonByKey.has(key)) commonByKey.set(key, each);
  }
}

const own = (name: string): NamedExercise => ({ kind: 'own', exercise: ownExerciseId(name), name });

function musclesOf({ main = [], also = [] }: CommonName): Muscles {
  return { main: main.filter(isMuscle), also: also.filter(isMuscle) };
}

function commonMuscles(name: string): Muscles | null {
  const found = commonByKey.get(nameKey(name));
  return found?.main ? musclesOf(found) : null;
}

function knownAs(name: string, byKey: ReadonlyMap<string, string>): NamedExercise | null {
  const key = nameKey(name);
  const same = byKey.get(key);
  if (same !== undefined) return { kind: 'library', exercise: same };
  const found = commonByKey.get(key);
  if (!found) return null;
  if (found.exercise !== undefined) {
    return [...byKey.values()].includes(found.exercise)
      ? { kind: 'library', exercise: found.exercise }
      : null;
  }
  return own(name);
}

function proposalsFor(name: string, { exercises, synonyms }: Known): readonly string[] {
  const found = findExercises(name, exercises, synonyms).map(({ id }) => id);
  const close = closestNames(name, exercises, MOST_PROPOSALS).map(({ id }) => id);
  return [...new Set([...found, ...close])].slice(0, MOST_PROPOSALS);
}

/**
 * What each name of a file likely stands for, those with the most sets first: as the person said before, an exercise of
 * the same name, the table of common names, or an exercise of their own with the closest names as proposals. `counts`:
 * how many sets each name has. `works`: what a file says of them.
 */
export function matchNames(
  counts: ReadonlyMap<string, number>,
  known: Known,
  works: ReadonlyMap<string, FileWorks> = new Map(),
): readonly NameMatch[] {
  const byKey = new Map(known.exercises.map(({ id, name }) => [nameKey(name), id]));
  return [...counts]
    .map(([name, sets]): NameMatch => {
      const named = known.remembered.get(name) ?? knownAs(name, byKey);
      const said = works.get(name);
      const muscles = commonMuscles(name) ?? (said ? musclesFrom(said) : null);
      if (named) return { name, sets, named, isKnown: true, muscles, proposals: [] };
      const proposals = proposalsFor(name, known);
      return { name, sets, named: own(name), isKnown: false, muscles, proposals };
    })
    .toSorted((a, b) => b.sets - a.sets);
}

/**
 * What the person has chosen, by name and id. `library`: the exercises there are now, the person's own included; a name
 * with another id is an exercise of their own.
 */
export const chosenNames = (
  chosen: Iterable<readonly [name: string, exercise: string]>,
  library: { readonly has: (exercise: string) => boolean },
): NameMapping =>
  new Map(
    [...chosen].map(([name, exercise]) => [
      name,
      library.has(exercise) ? { kind: 'library', exercise } : own(name),
    ]),
  );

/** The choice for each name, to make records with. */
export const mappingOf = (matches: readonly NameMatch[]): NameMapping =>
  new Map(matches.map(({ name, named }) => [name, named]));
