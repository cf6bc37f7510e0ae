import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { getManifest } from 'workbox-build';
import { licenceNotices } from './licence-notices.ts';
import { modulesOfWorkers } from './note-modules.ts';

/** With the hash of the file's bytes, so that a browser keeps no other file at its address. */
function sealed<T extends { url: string }>(entry: T, folder: string): T & { integrity: string } {
  const hash = createHash('sha256').update(readFileSync(join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest('base64')}` };
}

/** The name of the list of files in the source of the service worker. */
const LIST = 'self.__WB_MANIFEST';

/**
 * Builds the service worker after the site is written, so that its list of files, including the public ones, is read
 * from the disk. This is a separate build because a classic worker cannot import chunks shared with the page. Between
 * the two, the licence notices of both are written.
 */
export function serviceWorker(source: string, fileName: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_, bundle) {
        const outDir = resolve(config.root, config.build.outDir);
        const worker = await builtScript(config.root, source);
        const modules = [...Object.values(bundle), worker].flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [],
        );
        writeFileSync(join(outDir, 'licences.txt'), licenceNotices([...modules, ...modulesOfWorkers]));
        const { manifestEntries, warnings } = await getManifest({
          globDirectory: outDir,
          globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,json,woff2,txt}'],
          // Screenshots are for the browser's install dialog, which is never shown offline.
          globIgnores: [fileName, 'screenshots/**'],
          dontCacheBustURLsMatching: /^assets\//,
          manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => sealed(entry, outDir)) })],
        });
        // A file too large for the list would be missing offline, so the build fails.
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        if (!worker.code.includes(LIST)) throw new Error(`${source} has no ${LIST}.`);
        writeFileSync(
          join(outDir, fileName),
          worker.code.replace(LIST, () => JSON.stringify(manifestEntries)),
        );
      },
    },
  };
}

async function builtScript(root: string, source: string) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error(`${source} was not built once.`);
  return built.output[0];
}
