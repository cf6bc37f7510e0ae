/** The import directions of ARCHITECTURE.md. Each rule says what a room may reach for; the rest is an error. */
const room = (name, allowed, comment) => ({
  name: `${name}-directions`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})(/|$)` },
});
const noPackages = (name, allowed = []) => ({
  name: `${name}-packages`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: 'node_modules/',
    ...(allowed.length ? { pathNot: `node_modules/(${allowed.join('|')})/` } : {}),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|^wouter/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(main\\.tsx|\\.d\\.ts|src/sw/|\\.css)$' },
      to: {},
    },
    { name: 'nobody-imports-main', severity: 'error', from: {}, to: { path: '^src/main\\.tsx$' } },
    room('core', [], 'core is pure'),
    noPackages('core'),
    {
      name: 'core-routine-is-the-bottom',
      severity: 'error',
      from: { path: '^src/core/routine/' },
      to: { path: '^src/core/(plan|session|training)/' },
    },
    {
      name: 'core-plan-knows-only-routine',
      severity: 'error',
      from: { path: '^src/core/plan/' },
      to: { path: '^src/core/(session|training)/' },
    },
    {
      name: 'core-session-knows-no-training',
      severity: 'error',
      from: { path: '^src/core/session/' },
      to: { path: '^src/core/training/' },
    },
    room('sound', ['core']),
    noPackages('sound'),
    room('figure', ['core']),
    noPackages('figure'),
    room('library', ['core']),
    noPackages('library'),
    room('storage', ['core']),
    noPackages('storage', ['idb']),
    room('runner', ['core']),
    noPackages('runner'),
    room('outputs', ['core', 'sound', 'storage', 'runner']),
    {
      name: 'outputs-never-each-other',
      severity: 'error',
      from: { path: '^src/outputs/([^/]+)' },
      to: { path: '^src/outputs/', pathNot: '^src/outputs/($1|cue-timeline)' },
    },
    {
      name: 'only-types-of-the-runner',
      comment: 'outputs and stores are given a runner; they never make one',
      severity: 'error',
      from: { path: '^src/(outputs|store)/' },
      to: { path: '^src/runner/', dependencyTypesNot: ['type-only'] },
    },
    room('store', ['core', 'storage', 'runner']),
    noPackages('store', ['zustand']),
    room('ui', ['core', 'figure', 'store']),
    noPackages('ui', ['react', 'react-dom', 'zustand', 'wouter']),
    room('interchange', ['core']),
    room('offline', []),
    noPackages('offline', ['workbox-window']),
    room('sw', []),
    noPackages('sw', ['workbox-core', 'workbox-precaching', 'workbox-routing']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
