import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { getManifest } from 'workbox-build';

/** With the hash of the file's bytes, so that a browser keeps no other file at its address. */
function sealed<T extends { url: string }>(entry: T, folder: string): T & { integrity: string } {
  const hash = createHash('sha256').update(readFileSync(join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest('base64')}` };
}

/**
 * Builds the service worker after the site is written, so that its list of files, including the public ones, is read
 * from the disk. This is a separate build because a classic worker cannot import chunks shared with the page.
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
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const { manifestEntries, warnings } = await getManifest({
          globDirectory: outDir,
          globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,json,woff2}'],
          // Screenshots are for the browser's install dialog, which is never shown offline.
          globIgnores: [fileName, 'screenshots/**'],
          dontCacheBustURLsMatching: /^assets\//,
          manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => sealed(entry, outDir)) })],
        });
        // A file too large for the list would be missing offline, so the build fails.
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: { 'self.__WB_MANIFEST': JSON.stringify(manifestEntries) },
          build: {
            outDir,
            emptyOutDir: false,
            rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: fileName } },
          },
        });
      },
    },
  };
}
