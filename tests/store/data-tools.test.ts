import { expect, it, vi } from 'vitest';
import type { BackupStorage } from '../../src/storage/backup-storage.ts';
import { createDataTools } from '../../src/store/data-tools.ts';
import type { HistoryFile } from '../../src/store/history-file.ts';
import { SESSION_IS_LIVE } from '../../src/store/session-view.ts';

const EXPORT = JSON.stringify({
  format: 'holdfast-backup',
  version: 1,
  exportedAt: '2026-05-04T18:30:00Z',
  sessions: [],
  documents: { settings: {} },
});

/** The tools of a page, and whether another tab trains. */
function page(file: HistoryFile = { ok: false, why: 'Not a table.', unread: [] }) {
  const tab = { trains: false, refuses: false };
  const done: string[] = [];
  const work = (name: string) => async () => {
    if (tab.refuses) throw new Error('Refused.');
    done.push(name);
  };
  const release = vi.fn<() => void>();
  const storage: BackupStorage = {
    read: async () => ({ sessions: [], documents: {} }),
    bringIn: work('bring in'),
    undoable: async () => null,
    undo: work('undo'),
    wipe: work('wipe'),
  };
  const tools = createDataTools({
    storage,
    aside: {
      read: async () => ({ sessions: [], unfinished: [], documents: {} }),
      remove: work('remove what is set aside'),
    },
    files: { canShare: () => false, share: async () => 'shared', save: () => {} },
    persisted: async () => true,
    fitActivity: async () => new Uint8Array([1, 2, 3]),
    readHistory: async () => file,
    spreadsheet: { language: 'en', delimiter: ',', decimal: '.' },
    table: async () => '',
    claim: async () => (tab.trains ? null : release),
    reload: () => void done.push('reload'),
    leaveWord: (word) => void done.push(word),
    takeWord: () => null,
    forgetCopies: () => void done.push('forget copies'),
    now: () => new Date(0),
  });
  const bringIn = async () => {
    const preview = await tools.preview(EXPORT);
    if (!preview.ok) throw new Error(preview.problem);
    return preview.bringIn();
  };
  return { tools, tab, done, release, all: [tools.wipe, tools.undo, tools.removeAside, bringIn] };
}

it('everything is deleted, imported and undone only while no tab trains', async () => {
  const { tab, done, all } = page();
  tab.trains = true;
  for (const work of all) expect(await work()).toBe(SESSION_IS_LIVE);
  expect(done).toEqual([]);
  tab.trains = false;
  for (const work of all) expect(await work()).toBeUndefined();
  expect(done).toEqual([
    'wipe',
    'forget copies',
    'all-deleted',
    'reload',
    'undo',
    'import-undone',
    'reload',
    'remove what is set aside',
    'aside-deleted',
    'reload',
    'bring in',
    'brought-in',
    'reload',
  ]);
});

it('a session can be started after the browser has refused to delete', async () => {
  const { tab, release, all } = page();
  tab.refuses = true;
  for (const work of all) await expect(work()).rejects.toThrow('Refused.');
  expect(release).toHaveBeenCalledTimes(4);
});

it('the history of another app is compared with what is stored once for each unit', async () => {
  const sort = vi.fn<Extract<HistoryFile, { ok: true }>['sort']>(() => ({
    fresh: [],
    same: [],
    different: [],
  }));
  const counts = { sessions: 0, sets: 0, holds: 0, from: '2025-03-03', to: '2025-03-03', furtherUnread: 0 };
  const read = { app: 'Strong', unit: 'kg', asksUnit: true, unknown: [], unread: [] } as const;
  const { tools } = page({ ok: true, ...counts, ...read, sort });
  const preview = await tools.previewHistory(new Uint8Array());
  if (!preview.ok) throw new Error(preview.why);
  for (const unit of ['kg', 'lb', 'kg'] as const) preview.beside(unit);
  await preview.bringIn('kg');
  expect(sort.mock.calls.map(([unit]) => unit)).toEqual(['kg', 'lb']);
});
