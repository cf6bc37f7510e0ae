import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-lint-'));
const oxlint = resolve('node_modules/.bin/oxlint');

beforeAll(() => {
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  cpSync('tools/lint', join(folder, 'tools/lint'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the rules of the house say of a file with this text. */
function saidOf(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
  return spawnSync(oxlint, [path], { cwd: folder, encoding: 'utf8' }).stdout;
}

it.each([
  ['src/core/a.ts', 'export const now = () => new Date();', 'Take the time as an argument'],
  ['src/words/a.ts', 'export const now = () => Date.now();', 'Pure rooms take time'],
  ['src/score/a.ts', 'export const any = () => Math.random();', 'Pure rooms take randomness'],
  ['src/authoring/a.ts', 'export const wait = (f: () => void) => setTimeout(f, 1);', 'setTimeout'],
  ['src/figure/draw/a.ts', 'export const now = () => performance.now();', 'performance'],
])('in %s there is no %s', (path, text, said) => {
  expect(saidOf(path, text)).toContain(said);
});

it('a date made of a number is pure', () => {
  expect(saidOf('src/core/b.ts', 'export const at = (ms: number) => new Date(ms);')).toContain('0 errors');
});
