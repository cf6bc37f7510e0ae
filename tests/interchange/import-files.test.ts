import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../tools/interchange/import-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-imports-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return name;
}

const run = (...files: readonly string[]) => importFiles(files, [folder, 'tests/interchange/samples']);
const only = (name: string) => {
  const { status, out, error } = run(name);
  return { status, error, told: JSON.parse(out).files[0] };
};
const HEAD = 'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n';

describe('the import command', () => {
  it('prints what each file holds, and ends with 0', () => {
    const { status, out, error } = run('strong-ios.csv', 'fitnotes-android.csv');
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file: 'strong-ios.csv',
          dialect: 'strong-ios',
          unit: 'unknown',
          guess: 'kg',
          sessions: 1,
          sets: 3,
          holds: 1,
          warmUps: 1,
          from: '2025-03-03',
          to: '2025-03-03',
          unmapped: [],
          problems: [],
        },
        {
          file: 'fitnotes-android.csv',
          dialect: 'fitnotes-android',
          unit: 'kg',
          sessions: 1,
          sets: 3,
          holds: 1,
          warmUps: 0,
          from: '2025-01-20',
          to: '2025-01-20',
          unmapped: [],
          problems: [],
        },
      ],
    });
  });

  it('says which row cannot be read and why, and takes the others', () => {
    const { status, told } = only(
      file('row.csv', `${HEAD}2025-01-20,Squat,Legs,80,kgs,5,,,\nsoon,Squat,Legs,80,kgs,5,,,\n`),
    );
    expect(status).toBe(0);
    expect(told).toMatchObject({
      sets: 1,
      problems: [{ row: 3, message: '“soon” is not a date the app can read. Write it as 2026-04-08 16:50.' }],
    });
  });

  it('lists the names that are not known', () => {
    expect(
      only(file('own.csv', `${HEAD}2025-01-20,Grandma’s Wobble,Legs,80,kgs,5,,,\n`)).told.unmapped,
    ).toEqual(['Grandma’s Wobble']);
  });

  it.each([
    ['of an unknown app', 'a,b\n1,2\n', 'The app that wrote this file is not known.'],
    ['that is empty', '', 'The file is empty.'],
    ['that is a picture', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]), 'This is a picture:'],
    ['that is a zip', 'PK\u0003\u0004', 'This is a zip archive: unpack it first'],
    ['that is no text', 'a\0b', 'This file is not text:'],
    ['of JSON of an unknown app', '{"workouts":[]}', 'The app that wrote this JSON file is not known'],
    [
      'without a set',
      `${HEAD}soon,Squat,Legs,80,kgs,5,,,\n`,
      'No row of the file has a set that the app can read.',
    ],
  ])('refuses a file %s with a reason, and ends with 1', (_, contents, reason) => {
    const { status, told } = only(file('refused.csv', contents));
    expect(status).toBe(1);
    expect(told).toMatchObject({ dialect: null, sessions: 0, sets: 0 });
    expect(told.problems[0].message).toContain(reason);
  });

  it.each([
    [
      'UTF-16, as spreadsheets save it',
      Buffer.from(`\uFEFF${HEAD}2025-01-20,Übung,Legs,80,kgs,5,,,\n`, 'utf16le'),
    ],
    ['Windows-1252', Buffer.from(`${HEAD}2025-01-20,Übung,Legs,80,kgs,5,,,\n`, 'latin1')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEAD}2025-01-20,Übung,Legs,80,kgs,5,,,\n`)],
  ])('reads %s', (_, contents) => {
    expect(only(file('encoded.csv', contents)).told.unmapped).toEqual(['Übung']);
  });

  it.each([
    ['there is no such file', ['none.csv'], 'none.csv cannot be read. There is no such file.'],
    ['it is a folder', ['.'], 'This is a folder.'],
    ['no file is named', [], 'Name at least one file'],
  ])('ends with 2 and a sentence when %s', (_, files, sentence) => {
    const { status, out, error } = run(...files);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(sentence);
  });
});
