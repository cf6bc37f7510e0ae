import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fitOfRecord } from '../../tools/interchange/fit-of-record.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { byFitFileParser } from './decoded-fit.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-fit-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, contents: unknown): string {
  writeFileSync(join(folder, name), typeof contents === 'string' ? contents : JSON.stringify(contents));
  return name;
}

describe('the fit command', () => {
  it('writes the bytes of a FIT file, and nothing else, to the standard output', () => {
    const path = join(folder, file('record.json', RECORD));
    const bytes = execFileSync(process.execPath, ['tools/scripts/try.mjs', 'fit', path]);
    expect(byFitFileParser(bytes)['session']).toMatchObject([{ sub_sport: 'strength_training' }]);
  });

  it.each([
    ['a file that is not there', () => ['none.json'], 'There is no such file.'],
    ['text that is not JSON', () => [file('text.json', '{')], 'It is not JSON'],
    ['something else', () => [file('other.json', { version: 2 })], 'is no record of a session'],
    ['several files', () => [file('a.json', RECORD), file('b.json', RECORD)], 'Name one file'],
  ])('refuses %s with a sentence and ends with 2', (_, files, sentence) => {
    const { status, out, error } = fitOfRecord(files(), [folder]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(sentence);
  });
});
