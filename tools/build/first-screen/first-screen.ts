import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type UserConfig } from 'vite';

const SOURCE = 'tools/build/first-screen/render-library.tsx';

/** What is fetched late is not on the first screen. */
const withoutLateFiles: Plugin = {
  name: 'without-late-files',
  enforce: 'pre',
  resolveDynamicImport: () => ({ id: 'data:text/javascript,', external: true }),
};

/**
 * The HTML of the app's library. The app is built for Node with `config`, and runs in a process of its own that then
 * ends.
 */
async function renderLibrary(root: string, config: UserConfig): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'first-screen-'));
  try {
    await build({
      ...config,
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      plugins: [withoutLateFiles, config.plugins],
      ssr: { noExternal: true },
      build: {
        ssr: SOURCE,
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'render.mjs' } },
      },
    });
    return execFileSync(process.execPath, [join(folder, 'render.mjs')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Puts the first screen of a new user into the page, so that it is seen before any script has arrived. The app takes it
 * over as it is; where another screen is due, public/theme.js hides it. `config` is how the app itself is built.
 */
export function firstScreen(config: () => UserConfig): Plugin {
  let resolved: ResolvedConfig;
  return {
    name: 'first-screen',
    apply: 'build',
    configResolved(found) {
      resolved = found;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const library = await renderLibrary(resolved.root, config());
        return html.replace('<div id="root"></div>', () => `<div id="root">${library}</div>`);
      },
    },
  };
}
