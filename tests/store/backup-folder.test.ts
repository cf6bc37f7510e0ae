import { expect, it } from 'vitest';
import { createBackupFolder } from '../../src/store/backup-folder.ts';

/** A folder of the computer, whose permission the browser may take back. */
function computer() {
  const stored = new Map<string, unknown>();
  const handle = { name: 'Backups', getFileHandle: () => undefined } as unknown as FileSystemDirectoryHandle;
  const state = { may: true, gone: false, picks: true };
  const files: Record<string, string> = {};
  const made: number[] = [];
  const folder = createBackupFolder({
    values: {
      read: async (_, key) => stored.get(key),
      write: async (_, values) => {
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
      },
    },
    pick: async () => (state.picks ? handle : null),
    mayWrite: async (_, ask) => (state.may ||= ask),
    async writeInto(_, name, text) {
      if (state.gone) throw new DOMException('Gone.', 'NotFoundError');
      files[name] = text;
    },
    text: async () => 'all',
    made: async (at) => void made.push(at),
    fileName: () => 'holdfast-2026-11.json',
    now: () => new Date(7),
  });
  return { folder, state, files, made };
}

it('a folder chosen once gets a backup at once and after each session', async () => {
  const { folder, files, made } = computer();
  expect(await folder.write()).toEqual({ kind: 'none' });
  await folder.choose();
  expect(files).toEqual({ 'holdfast-2026-11.json': 'all' });
  expect(await folder.write()).toEqual({ kind: 'on', name: 'Backups' });
  expect(made).toEqual([7, 7]);
});

it('nothing is kept when the person chooses no folder', async () => {
  const { folder, state } = computer();
  state.picks = false;
  await folder.choose();
  expect(await folder.state()).toEqual({ kind: 'none' });
});

it('a permission that is lost is a fact, and can be given again', async () => {
  const { folder, state, made } = computer();
  await folder.choose();
  state.may = false;
  expect(await folder.write()).toEqual({ kind: 'asks', name: 'Backups' });
  expect(await folder.state()).toEqual({ kind: 'asks', name: 'Backups' });
  expect(made).toHaveLength(1);
  await folder.allow();
  expect(await folder.state()).toEqual({ kind: 'on', name: 'Backups' });
  expect(made).toHaveLength(2);
});

it('a folder that is gone counts as no backup, and can be given up', async () => {
  const { folder, state, made } = computer();
  await folder.choose();
  state.gone = true;
  await expect(folder.write()).rejects.toThrow('Gone.');
  expect(made).toHaveLength(1);
  await folder.forget();
  expect(await folder.state()).toEqual({ kind: 'none' });
});
