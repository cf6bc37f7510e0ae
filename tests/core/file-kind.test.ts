import { describe, expect, it } from 'vitest';
import { FILE_KINDS, fileKind } from '../../src/core/file-kind.ts';
import { fileWords } from '../../src/words/en/file-words.ts';

const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const zipOf = (name: string) => `PK\x03\x04${'\0'.repeat(26)}${name}`;

describe('a file is told by its first bytes', () => {
  it.each([
    ['a zip', zipOf('strong.csv'), 'zip'],
    ['an empty zip', 'PK\x05\x06', 'zip'],
    ['a workbook of Excel', zipOf('[Content_Types].xml'), 'spreadsheet'],
    ['another one', zipOf('xl/workbook.xml'), 'spreadsheet'],
    [
      'a workbook of LibreOffice',
      zipOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
    ],
    ['an old workbook', '\xD0\xCF\x11\xE0\xA1\xB1', 'spreadsheet'],
    ['a gzip', '\x1F\x8B\x08\0', 'packed'],
    ['a 7z', '7z\xBC\xAF\x27\x1C', 'packed'],
    ['a PNG', '\x89PNG\r\n\x1A\n', 'picture'],
    ['a JPEG', '\xFF\xD8\xFF\xE0\0\x10JFIF', 'picture'],
    ['a photograph of an iPhone', '\0\0\0\x24ftypheic', 'picture'],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'picture'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['an MP3', 'ID3\x04\0', 'sound'],
    ['a WAV', 'RIFF\x10\0\0\0WAVEfmt ', 'sound'],
    ['a recording of a phone', '\0\0\0\x20ftypM4A ', 'sound'],
    ['a film', '\0\0\0\x20ftypisom', 'film'],
    ['the backup of FitNotes', 'SQLite format 3\0', 'database'],
    ['a FIT file', '\x0E\x10\xD9\x07\x10\0\0\0.FIT', 'fit'],
    ['a web page', '\n<!DOCTYPE html><html>', 'page'],
    ['anything with a byte of zero', 'some\0thing', 'other'],
  ])('%s', (_, letters, kind) => {
    expect(fileKind(bytes(letters))).toBe(kind);
  });

  it.each([
    ['a table', 'Date,Exercise\n2026-01-01,Squat\n'],
    ['an empty file', ''],
    ['words in another alphabet', '\xD0\x96\xD0\xB8\xD0\xBC'],
    ['UTF-16 with its mark', '\xFF\xFED\0a\0t\0e\0'],
    ['UTF-8 with its mark', '\xEF\xBB\xBFDate;Exercise'],
    ['a name that begins like a format', 'Rowing, PK and GIF curls'],
  ])('%s is text', (_, letters) => {
    expect(fileKind(bytes(letters))).toBeNull();
  });
});

it.each(FILE_KINDS)('%s: one sentence says what it is and what to do', (kind) => {
  expect(fileWords[kind]).toMatch(/^This .+: .+\.$/);
  expect(fileWords[kind].match(/[.!?](?= |$)/g)).toHaveLength(1);
});
