import { expect, it } from 'vitest';
import { NOTHING_SAID, type Owns } from '../../src/core/owns/owns.ts';
import { readBackup } from '../../src/storage/backup.ts';
import { parseOwns } from '../../src/storage/parse-owns.ts';

const HOME: Owns = {
  bars: [20, 10],
  plates: [
    { kg: 20, pairs: 1 },
    { kg: 1.25, pairs: 0 },
  ],
  dumbbells: [4, 8],
  bands: [{ colour: 'green', kg: { low: 8, high: 15 } }],
};

it('what a person owns is read back as it was stored', () => {
  expect(parseOwns(structuredClone(HOME))).toEqual(HOME);
  expect(parseOwns(undefined)).toEqual(NOTHING_SAID);
});

it('what cannot be owned is left out, and the rest is read', () => {
  const read = parseOwns({
    bars: [20, -5, '15', 4000],
    plates: [{ kg: 20, pairs: 1 }, { kg: 10, pairs: 1.5 }, { kg: 5, pairs: 400 }, null],
    dumbbells: 'all of them',
    bands: [
      { colour: 'pink', kg: { low: 1, high: 2 } },
      { colour: 'red', kg: { low: 9, high: 2 } },
    ],
  });
  expect(read).toEqual({ bars: [20], plates: [{ kg: 20, pairs: 1 }], dumbbells: [], bands: [] });
});

it('what a person owns is in an export, and read from one', async () => {
  const text = JSON.stringify({
    format: 'holdfast-backup',
    version: 1,
    exportedAt: '',
    sessions: [],
    documents: { owns: HOME },
  });
  expect(await readBackup(text)).toMatchObject({ ok: true, documents: { owns: HOME } });
});
