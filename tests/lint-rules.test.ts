import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TIME = 'holdfast(no-present-time)';
const GLOBAL = 'eslint(no-restricted-globals)';
const PROPERTY = 'eslint(no-restricted-properties)';
const SENTENCE = 'holdfast(no-sentences)';
const SHOWN = 'holdfast(no-text-in-screens)';

/** The code planted in a room, and the rule that reports it; null if no rule may. */
const PLANTED: readonly (readonly [room: string, code: string, rule: string | null])[] = [
  ['core', 'f(new Date())', TIME],
  ['core', 'f(new Date(1))', null],
  ['words', 'f(Date.now())', PROPERTY],
  ['score', 'f(Math.random())', PROPERTY],
  ['authoring', 'setTimeout(f, 1)', GLOBAL],
  ['figure/draw', 'f(performance.now())', GLOBAL],
  ['core', "f('All sets done.')", SENTENCE],
  ['store', 'f(`${f.name} left`)', SENTENCE],
  ['outputs', 'f(`Set ${1} of ${2}`)', SENTENCE],
  ['runner', "f(f.name ? 'at once' : 'later')", SENTENCE],
  ['core', 'f(new Error(`There is no ${f.name}.`))', null],
  ['core', "f('all-done')", null],
  ['ui', '<p>Rest</p>', SHOWN],
  ['ui', "<p>{f.name ? 'Yes' : 1}</p>", SHOWN],
  ['ui', "<p>{f.name && 'Yes'}</p>", SHOWN],
  ['ui', '<p>{`Set ${1}`}</p>', SHOWN],
  ['ui', '<b aria-label="Close" />', SHOWN],
  ['ui', "<b title={f.name ? 'Shut' : undefined} />", SHOWN],
  ['ui', "f({ label: 'Keep it' })", SHOWN],
  ['ui', "f({ label: 'keep-it' })", null],
  ['ui', '<b data-stage="done" className="visually-hidden">32 : 10</b>', null],
  ['ui', "<p>{f.name === 'done' && <b />}</p>", null],
  ['ui', '<b translate="no">Holdfast</b>', null],
];

describe('a rule of the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-lint-'));
  const fileOf = (index: number) => `src/${PLANTED[index]?.[0]}/planted-${index}.tsx`;
  let found: readonly { readonly filename: string; readonly code: string }[] = [];

  beforeAll(() => {
    cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    cpSync('tools/lint', join(folder, 'tools/lint'), { recursive: true });
    for (const [index, [, code]] of PLANTED.entries()) {
      const file = join(folder, fileOf(index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `export const planted = (f: (given: unknown) => unknown) => ${code};\n`);
    }
    const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    found = JSON.parse(run.stdout).diagnostics;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const [index, [room, code, rule]] of PLANTED.entries()) {
    it(`in ${room} ${rule ? `bites ${code}` : `lets ${code} be`}`, () => {
      const rules = found
        .filter(({ filename }) => filename.endsWith(fileOf(index)))
        .map((each) => each.code)
        .filter((each) => each !== 'eslint(no-unused-vars)');
      expect(rules).toEqual(rule ? [rule] : []);
    });
  }
});
