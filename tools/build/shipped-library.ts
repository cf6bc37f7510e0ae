import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { figureOf } from '../../src/authoring/figure-of.ts';
import { type Files, readLibrary } from '../../src/authoring/read-library.ts';

const LIBRARY = 'virtual:shipped-library';
const COACHING = 'virtual:shipped-coaching';
const FIGURES = 'virtual:shipped-figures';
const MODULES = [LIBRARY, COACHING, FIGURES];

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [join(folder, name), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Reads and checks the shipped routines and exercises when the site is built, so that a visitor's browser does not
 * have to, and a broken file never ships. Separate modules hold the coaching on exercise pages, the advice of routines
 * and the figures.
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
      if (id === `\0${COACHING}`) {
        return asModule({
          exercises: all.map(({ id: of, setUp, mistake, caution, easier, harder }) => [
            of,
            { setUp, mistake, caution, easier, harder },
          ]),
          advice: routines.map((routine) => [routine.id, routine.advice]),
        });
      }
      if (id === `\0${FIGURES}`) {
        return asModule(
          all.map((each) => [each.id, figureOf(each, exercises)]).filter(([, figure]) => figure),
        );
      }
      const book = all.map(
        ({
          id: of,
          language,
          name,
          cues,
          muscles,
          equipment,
          startsWith,
          words,
          oneSided,
          floor,
          gentle,
        }) => ({
          id: of,
          language,
          name,
          cues,
          muscles,
          equipment,
          startsWith,
          words,
          ...(oneSided ? { oneSided } : {}),
          ...(floor ? { floor } : {}),
          ...(gentle ? { gentle } : {}),
        }),
      );
      return asModule({ routines: routines.map((routine) => ({ ...routine, advice: [] })), exercises: book });
    },
  };
}
