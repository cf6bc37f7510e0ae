import { build } from 'vite';

/**
 * A module and all that it imports as one classic script, for a page without the app: what the module exports is then
 * `globalThis[name]`.
 *
 * @param {string} entry
 * @param {string} name
 */
export async function buildGlobal(entry, name) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  if (!bundle) throw new Error(`${entry} was not built.`);
  return `${bundle.output[0].code};globalThis.${name} = ${name}`;
}
