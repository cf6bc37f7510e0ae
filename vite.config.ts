import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { alongWithRoutine } from './tools/build/along-with-routine.ts';
import { firstPaintFirst } from './tools/build/first-paint-first.ts';
import { firstScreen } from './tools/build/first-screen/first-screen.ts';
import { flatImports } from './tools/build/flat-imports.ts';
import { hostHeaders } from './tools/build/host-files.ts';
import { lateGroups, workerGroups } from './tools/build/late-groups.ts';
import { isLateStyle, LATE_STYLES, lateStylesAddress } from './tools/build/late-styles.ts';
import { noteModules } from './tools/build/note-modules.ts';
import { ownElements } from './tools/build/own-elements.ts';
import { plainImports } from './tools/build/plain-imports.ts';
import { precompress } from './tools/build/precompress.ts';
import { contentSecurityPolicy } from './tools/build/security-headers.ts';
import { serveLikeAHost } from './tools/build/serve-like-a-host.ts';
import { serviceWorker } from './tools/build/service-worker.ts';
import { shippedLibrary } from './tools/build/shipped-library.ts';
import { shortClassNames } from './tools/build/short-class-names.ts';
import { smallerStart } from './tools/build/smaller-start.ts';

/** Of rooms that touch no platform, and so need no fakes. */
const PURE_TESTS = ['core', 'coaching', 'authoring', 'interchange', 'words', 'score', 'figure/draw'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

/** Tests that replace a module, and so need modules of their own. */
const REPLACING_TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('tests', file))
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

type Tests = NonNullable<TestProjectInlineConfiguration['test']>;

/**
 * One kind of tests, as two projects: most share the modules of their worker, because to load them anew for each file
 * takes longer than the tests. `once`: setup of those that share.
 */
function testProjects(
  name: string,
  tests: Tests,
  once: readonly string[] = [],
): TestProjectInlineConfiguration[] {
  const { include = [], exclude = [] } = tests;
  const project = (test: Tests) => ({ extends: true as const, test: { ...tests, ...test } });
  const replacing = REPLACING_TESTS.filter((file) => file.startsWith('tests/ui/') === (name === 'ui'));
  return [
    project({
      name,
      include,
      exclude: [...exclude, ...replacing],
      isolate: false,
      setupFiles: [tests.setupFiles ?? [], ...once].flat(),
    }),
    project({ name: `${name} with modules replaced`, include: replacing }),
  ];
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** How the app is compiled, for the browser and for its first screen, which the build renders. */
const app = () => ({
  resolve: {
    alias: {
      // wouter brings a copy of this hook for versions of React that lack it,
      'use-sync-external-store/shim/index.js': 'react',
      // and a way to read the path of the page, which this app does not use.
      './use-browser-location.js': resolve('tools/build/no-browser-location.ts'),
    },
  },
  define: { __VERSION__: JSON.stringify(version) },
  css: { modules: { generateScopedName: shortClassNames('src') } },
  plugins: [ownElements(), react({ compiler: true }), shippedLibrary(), plainImports()],
});

export default defineConfig({
  ...app(),
  // Relative addresses let the site work in a folder, as on GitHub Pages.
  base: './',
  // Every screen is behind the # of one page: an address without a file is an error.
  appType: 'mpa',
  preview: { port: Number(process.env['PORT']) || 4173, host: process.env['HOST'] || 'localhost' },
  plugins: [
    app().plugins,
    firstScreen(app),
    firstPaintFirst(),
    smallerStart(),
    flatImports(),
    lateStylesAddress(),
    alongWithRoutine(),
    contentSecurityPolicy(),
    hostHeaders(),
    serveLikeAHost(),
    serviceWorker('src/sw/service-worker.ts', 'sw.js'),
    precompress(),
  ],
  worker: {
    format: 'es',
    plugins: () => [noteModules()],
    rolldownOptions: { output: { codeSplitting: { groups: [...workerGroups] } } },
  },
  build: {
    // For `npm run size`.
    manifest: true,
    // The service worker has the late files: lists of what to fetch along with each would weigh more than they save.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What the first page needs in one file: left to itself, rolldown makes a dozen small ones of it, which
        // take longer to fetch and compress worse.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            // One stylesheet for all late screens: it compresses better than its parts, and is fetched once.
            { name: LATE_STYLES, test: isLateStyle },
            ...lateGroups,
          ],
        },
      },
    },
  },
  test: {
    setupFiles: ['tests/support/properties.ts'],
    reporters: ['default', './tools/scripts/note-results.mjs'],
    // Of the machine's patience, not of the code's speed: the longest takes two seconds where nothing else runs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Of two cores vitest would leave one idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE_TESTS, environment: 'node', isolate: false },
      },
      ...testProjects('adapters', {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...PURE_TESTS, 'tests/ui/**', 'tests/browser/**'],
        environment: 'node',
      }),
      ...testProjects(
        'ui',
        {
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/dom.ts'],
        },
        ['tests/support/late-code.ts'],
      ),
    ],
  },
});
