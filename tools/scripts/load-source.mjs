import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of the project, by its path from the root: `/src/…`. */
export const loadSource = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
