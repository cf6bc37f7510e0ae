import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tryRoutine } from '../../../tools/routine-text/try-routine.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-routines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, contents: string): string {
  writeFileSync(join(folder, name), contents);
  return name;
}

const run = (...files: string[]) => tryRoutine(files, [folder, process.cwd()]);
const first = (...files: string[]) => JSON.parse(run(...files).out).files[0];

const EVENING = `# Evening back
10 min

## Core
Plank 3 x 30s, rest 30s
Run 400m
`;

describe('the routine command', () => {
  it('prints what a text says, what it did not understand, and the routine written anew', () => {
    const { status, out } = run(file('evening.txt', EVENING));
    const [answer] = JSON.parse(out).files;
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      file: 'evening.txt',
      name: 'Evening back',
      blocks: 1,
      slots: 1,
      minutes: 3,
      notUnderstood: [{ line: 6, text: 'Run 400m' }],
      problems: [
        {
          line: 6,
          column: 5,
          message: '“400m” is a distance. Say how long it takes, or how many reps.',
        },
      ],
    });
    expect(answer.steps).toBeGreaterThan(5);
    const again = first(file('again.txt', answer.text));
    expect(again).toMatchObject({ notUnderstood: [], problems: [], text: answer.text, steps: answer.steps });
  });

  it('writes a routine file as text that says the same', () => {
    const json = first('routines/strong-back-45.json');
    expect(json).toMatchObject({ name: 'Strong Back 45', problems: [] });
    const { file: _, ...text } = first(file('strong.txt', json.text));
    expect(text).toEqual({ ...json, file: undefined });
  });

  it('says where a routine file is wrong, and ends with 1', () => {
    const json = readFileSync('routines/desk-reset.json', 'utf8').replace('"hold": 5', '"hold": 5000');
    const { status, out } = run(file('wrong.json', json));
    const [{ problems }] = JSON.parse(out).files;
    const lines = json.split('\n');
    expect(status).toBe(1);
    expect(lines[problems[0].line - 1]?.slice(problems[0].column - 1)).toMatch(/^5000/);
    expect(problems[0].message).toContain('$.blocks[0].slots[0].hold: 5000 is too high');
  });

  it('treats an exercise that is not in the library as the routine’s own, and says so', () => {
    const json = readFileSync('routines/desk-reset.json', 'utf8').replace('tall-walk', 'slow-walk');
    const answer = first(file('own.json', json));
    expect(answer).toMatchObject({ name: 'Desk Reset', slots: 4, notUnderstood: [] });
    expect(answer.problems).toHaveLength(1);
    expect(answer.problems[0].message).toContain('There is no exercise "slow-walk"');
    expect(answer.text).toContain('"slow-walk" 30-120s');
  });

  it.each([
    ['an empty file', '', 'There is no exercise with a dose'],
    ['a file that is not JSON', '{ "format": 1, ', 'This is not JSON'],
    [
      'a text with an invisible character',
      '# A\nPlank \u202E30s\n',
      'Line 2, column 7 has an invisible character',
    ],
    ['a bomb', 'Plank 30s\n'.repeat(100_000), 'at most 12000 lines'],
    ['an even larger bomb', 'x'.repeat(10_000_000), 'at most 2000000 characters'],
  ])('refuses %s with one sentence, and ends with 1', (_, contents, sentence) => {
    const { status, out } = run(file('refused.txt', contents));
    const [{ problems, text }] = JSON.parse(out).files;
    expect(status).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).toContain(sentence);
    expect(text).toBe('');
  });

  it.each([
    ['a file that is not there', ['none.txt'], 'There is no such file'],
    ['a folder', ['.'], 'This is a folder'],
    ['no file at all', [], 'Name at least one file'],
  ])('refuses %s, and ends with 2', (_, files, sentence) => {
    const { status, out, error } = run(...files);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(sentence);
  });
});
