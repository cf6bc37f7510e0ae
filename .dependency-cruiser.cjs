/** The import table of ARCHITECTURE.md, one row a room: the rooms and the packages it may import. */
const ROOMS = {
  core: { rooms: [], packages: [] },
  authoring: { rooms: ['core'], packages: [] },
  interchange: { rooms: ['core'], packages: ['papaparse'] },
  words: { rooms: ['core'], packages: [] },
  score: { rooms: ['core', 'words'], packages: [] },
  'figure/draw': { rooms: ['core'], packages: [] },
  'figure/stage': { rooms: ['core', 'figure/draw', 'platform'], packages: [] },
  platform: { rooms: [], packages: [] },
  audio: { rooms: ['core', 'score'], packages: [] },
  runner: { rooms: ['core'], packages: [] },
  storage: { rooms: ['core'], packages: ['idb', 'valibot'] },
  outputs: { rooms: ['core', 'score', 'audio', 'storage', 'platform', 'runner'], packages: ['howler'] },
  store: { rooms: ['core', 'storage', 'runner'], packages: ['zustand'] },
  ui: {
    rooms: ['core', 'authoring', 'words', 'figure/stage', 'store'],
    packages: ['react', 'react-dom', 'zustand', 'wouter', 'lean-qr'],
  },
  offline: { rooms: ['platform'], packages: [] },
  sw: { rooms: ['core', 'platform'], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'] },
};

const anyOf = (names) => `(${names.join('|')})`;
const source = (rooms) => `^src/${anyOf(rooms)}/`;

const roomRules = Object.entries(ROOMS).map(([room, { rooms, packages }]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${[...rooms, ...packages].join(', ') || 'nothing'}; see ARCHITECTURE.md`,
  severity: 'error',
  from: { path: source([room]) },
  to: {
    path: '^src/|node_modules/',
    pathNot: [
      source([room, ...rooms]),
      ...(packages.length ? [`node_modules/(@types/)?${anyOf(packages)}/`] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
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
    {
      name: 'only-the-voice-pack-is-imported-from-outside-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(public|routines|tests|tools)/', pathNot: '^tools/voice/pack\\.' },
    },
    {
      name: 'routine-imports-no-other-part-of-core',
      severity: 'error',
      from: { path: '^src/core/routine/' },
      to: { path: '^src/core/(owns|plan|session|training)/' },
    },
    {
      name: 'owns-imports-no-other-part-of-core-but-routine',
      severity: 'error',
      from: { path: '^src/core/owns/' },
      to: { path: '^src/core/(plan|session|training)/' },
    },
    {
      name: 'plan-imports-no-session-or-training',
      severity: 'error',
      from: { path: '^src/core/plan/' },
      to: { path: '^src/core/(session|training)/' },
    },
    {
      name: 'session-imports-no-training',
      severity: 'error',
      from: { path: '^src/core/session/' },
      to: { path: '^src/core/training/' },
    },
    {
      name: 'audio-imports-types-of-core-only',
      severity: 'error',
      from: { path: '^src/audio/' },
      to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'an-output-imports-no-other-output',
      severity: 'error',
      from: { path: '^src/outputs/([^/]+)' },
      to: { path: '^src/outputs/', pathNot: '^src/outputs/$1' },
    },
    {
      name: 'outputs-and-stores-are-given-a-runner',
      severity: 'error',
      from: { path: '^src/(outputs|store)/' },
      to: { path: '^src/runner/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-editor-imports-authoring',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '^src/ui/screens/own/' },
      to: { path: '^src/authoring/' },
    },
    {
      name: 'components-know-no-store',
      severity: 'error',
      from: { path: '^src/ui/components/' },
      to: { path: '^src/store/|^src/ui/(app-context|screens|shell)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
