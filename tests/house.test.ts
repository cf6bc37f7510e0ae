import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../.dependency-cruiser.cjs';
import { lateGroups } from '../tools/build/late-groups.ts';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(path).isFile());

const files = filesOf('src');

/** Files that break each rule that is not about a whole room. */
const PLANTS: Record<string, Record<string, string>> = {
  'no-circular': {
    'src/core/circle/one.ts': "import './other.ts';",
    'src/core/circle/other.ts': "import './one.ts';",
  },
  'no-unresolved': { 'src/core/unresolved.ts': "import './gone.ts';" },
  'no-orphans': { 'src/core/orphan.ts': '' },
  'only-the-voice-pack-is-imported-from-outside-src': {
    'src/score/planted-tool.ts': "import '../../tools/scripts/target.ts';",
    'tools/scripts/target.ts': '',
  },
  'routine-imports-no-other-part-of-core': {
    'src/core/routine/planted.ts': "import '../plan/target.ts';",
    'src/core/plan/target.ts': '',
  },
  'owns-imports-no-other-part-of-core-but-routine': {
    'src/core/owns/planted.ts': "import '../plan/other.ts';",
    'src/core/plan/other.ts': '',
  },
  'plan-imports-no-session-or-training': {
    'src/core/plan/planted.ts': "import '../training/target.ts';",
    'src/core/training/target.ts': '',
  },
  'session-imports-no-training': { 'src/core/session/planted.ts': "import '../training/target.ts';" },
  'audio-imports-types-of-core-only': {
    'src/audio/planted.ts': "import { run } from '../core/value.ts'; run();",
    'src/core/value.ts': 'export const run = () => {};',
  },
  'an-output-imports-no-other-output': {
    'src/outputs/planted.ts': "import './other-output.ts';",
    'src/outputs/other-output.ts': '',
  },
  'outputs-and-stores-are-given-a-runner': {
    'src/store/planted-runner.ts': "import { run } from '../runner/target.ts'; run();",
    'src/runner/target.ts': 'export const run = () => {};',
  },
  'only-the-editor-imports-authoring': {
    'src/ui/hooks/planted.ts': "import '../../authoring/target.ts';",
    'src/authoring/target.ts': '',
  },
  'components-know-no-store': {
    'src/ui/components/planted.ts': "import '../screens/target.ts';",
    'src/ui/screens/target.ts': '',
  },
};

const rules = config.forbidden.map(({ name, from }) => ({ name, from: 'path' in from ? from.path : '' }));
const roomOf = (rule: string) => /^\^src\/\(([\w/]+)\)\/$/.exec(rule)?.[1];

/** No room may import the composition, or a package that no row of the table names. */
function plantsOf({ name, from }: (typeof rules)[number]): Record<string, string> {
  const room = roomOf(from);
  if (!room) return PLANTS[name] ?? {};
  const up = '../'.repeat(room.split('/').length);
  return {
    [`src/${room}/planted-room.ts`]: `import '${up}app/target.ts';`,
    [`src/${room}/planted-package.ts`]: "import 'unheard-of';",
    'src/app/target.ts': '',
    'node_modules/unheard-of/index.js': '',
    'node_modules/unheard-of/package.json': '{ "name": "unheard-of", "main": "index.js" }',
  };
}

describe('each rule of the import directions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-house-'));
  let broken: { readonly rule: string; readonly from: string }[] = [];

  beforeAll(async () => {
    for (const [path, text] of Object.entries(Object.assign({}, ...rules.map(plantsOf)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), String(text));
    }
    const { tsConfig: _, ...options } = config.options;
    const { output } = await cruise(['src'], {
      ...options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: config.forbidden as IForbiddenRuleType[] },
    });
    const { violations } = (output as ICruiseResult).summary;
    broken = violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(rules)('reports a violation: $name', (rule) => {
    const planted = Object.keys(plantsOf(rule)).filter((path) => path.includes('planted'));
    const reported = broken.filter((each) => each.rule === rule.name).map((each) => each.from);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported).toEqual(expect.arrayContaining(planted));
  });

  test.each(rules.filter(({ from }) => from !== ''))('applies to files that exist: $name', ({ from }) => {
    const about = new RegExp(from);
    expect(files.some((path) => about.test(path))).toBe(true);
  });
});

test('everything in src is in a room', () => {
  const loose = readdirSync('src', { withFileTypes: true }).filter((each) => !each.isDirectory());
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('no file of src is longer than 300 lines', () => {
  const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('each file of what late screens share takes in something that is there', () => {
  const places = [...files, 'node_modules/valibot/dist/index.mjs', 'node_modules/papaparse/papaparse.js'];
  const empty = lateGroups.filter(({ test: takesIn }) => !places.some((path) => takesIn.test(path)));
  expect(empty.map(({ name }) => name)).toEqual([]);
});

/** Files that a document names in backticks, as a path or the end of one: `core/settings.ts`, `voice.ts`. */
const namedIn = (document: string) =>
  [...readFileSync(document, 'utf8').matchAll(/`([\w./-]+\.(?:tsx?|mjs|json|css))`/g)].map(
    ([, name = '']) => name,
  );

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])(
  '%s names only files that exist',
  (document) => {
    const places = [
      ...files,
      ...['docs', 'public', 'routines', 'tests', 'tools'].flatMap(filesOf),
      ...readdirSync('.'),
    ];
    const gone = namedIn(document).filter(
      (name) => !places.some((path) => path === name || path.endsWith(`/${name.replace(/^\.\//, '')}`)),
    );
    expect(gone).toEqual([]);
  },
);
