import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DrawnExercise } from '../../src/authoring/exercise-file.ts';
import { figureOf } from '../../src/authoring/figure-of.ts';
import { type Files, readLibrary } from '../../src/authoring/read-library.ts';
import type { Routine } from '../../src/core/routine/routine.ts';

const LIBRARY = 'virtual:shipped-library';
const DETAILS = 'virtual:shipped-details';
const COACHING = 'virtual:shipped-coaching';
const FIGURES = 'virtual:shipped-figures';
const MODULES = [LIBRARY, DETAILS, COACHING, FIGURES];

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [join(folder, name), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const namedIn = (routines: readonly Routine[]): ReadonlySet<string> =>
  new Set(
    routines
      .flatMap(({ blocks }) => blocks.flatMap(({ slots }) => slots))
      .flatMap((slot) => [slot, ...slot.alternatives].map((each) => each.exercise)),
  );

/** What the exercise book of the app holds of an exercise. */
function bookEntry(exercise: DrawnExercise) {
  const { id, language, name, cues, muscles, equipment, startsWith, words } = exercise;
  const { oneSided, inEachHand, alternates, floor, gentle, usual } = exercise;
  const only = {
    ...(oneSided && { oneSided }),
    ...(inEachHand && { inEachHand }),
    ...(alternates && { alternates }),
    ...(floor && { floor }),
    ...(gentle && { gentle }),
    ...(usual && { usual }),
  };
  return { id, language, name, cues, muscles, equipment, startsWith, words, ...only };
}

/**
 * Reads and checks the shipped routines and exercises when the site is built, so that a visitor's browser does not
 * have to, and a broken file never ships. The first load has the exercises that routines name; separate
 * modules hold what planning needs of them, with the safety cue of each; the other cues and exercises with the coaching
 * and the advice; and the figures.
 */
export function shippedLibrary(folder = 'routines'): Plugin {
  const read = () => readLibrary(filesIn(folder), filesIn(join(folder, 'exercises')));
  return {
    name: 'shipped-library',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!MODULES.some((each) => id === `\0${each}`)) return undefined;
      const { routines, exercises } = read();
      for (const each of [
        ...routines.map((r) => r.id),
        ...[...exercises.keys()].map((e) => `exercises/${e}`),
      ]) {
        this.addWatchFile(resolve(folder, `${each}.json`));
      }
      const all = [...exercises.values()];
      const named = namedIn(routines);
      if (id === `\0${COACHING}`) {
        return asModule({
          coaching: all.map(({ id: of, setUp, mistake, caution, easier, harder }) => [
            of,
            { setUp, mistake, caution, easier, harder },
          ]),
          advice: routines.map((routine) => [routine.id, routine.advice]),
          cues: all.filter((each) => named.has(each.id)).map((each) => [each.id, each.cues]),
          exercises: all.filter((each) => !named.has(each.id)).map((each) => [each.id, bookEntry(each)]),
        });
      }
      if (id === `\0${FIGURES}`) {
        return asModule(
          all.map((each) => [each.id, figureOf(each, exercises)]).filter(([, figure]) => figure),
        );
      }
      const first = all.filter((each) => named.has(each.id)).map((each) => bookEntry(each));
      if (id === `\0${DETAILS}`) {
        return asModule(
          first.map(({ id: of, muscles, words, cues }) => [of, { muscles, words, cues: cues.slice(0, 1) }]),
        );
      }
      return asModule({
        routines: routines.map((routine) => ({ ...routine, advice: [] })),
        exercises: first.map((each) => ({ ...each, muscles: undefined, words: undefined, cues: undefined })),
      });
    },
  };
}
