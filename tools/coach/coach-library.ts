import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { withUsualWays } from '../../src/core/plan/usual-ways.ts';

const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, unknown] => [
        `${folder}/${name}`,
        JSON.parse(readFileSync(join(root, folder, name), 'utf8')),
      ]),
  );

/** The routines and exercises that ship with the app. */
export const coachLibrary = withUsualWays(readLibrary(filesIn('routines'), filesIn('routines/exercises')));
