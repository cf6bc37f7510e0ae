import { expect, it, vi } from 'vitest';
import type { BackupStorage } from '../../src/storage/backup-storage.ts';
import { createDataTools } from '../../src/store/data-tools.ts';
import type { HistoryFile } from '../../src/store/history-file.ts';
import { SESSION_IS_LIVE } from '../../src/store/session-view.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';

const EXPORT = JSON.stringify({
  format: 'holdfast-backup',
  version: 1,
  exportedAt: '2026-05-04T18:30:00Z',
  sessions: [],
  documents: { settings: {} },
});

interface Brought {
  readonly sessions: readonly string[];
  readonly documents: Readonly<Record<string, unknown>>;
}

/** The tools of a page, and whether another tab trains. */
function page(
  file: HistoryFile = { ok: false, why: 'Not a table.', unread: [], table: null },
  remembered: unknown = { names: { Old: 'row' }, columns: {} },
) {
  const tab = { trains: false, refuses: false };
  const done: string[] = [];
  const work = (name: string) => async () => {
    if (tab.refuses) throw new Error('Refused.');
    done.push(name);
  };
  const brought: Brought[] = [];
  const release = vi.fn<() => void>();
  const storage: BackupStorage = {
    read: async () => ({ sessions: [], documents: {} }),
    readDocuments: async () => ({}),
    extent: async () => ({ sessions: 0, since: null }),
    readDocument: async () => remembered,
    eachSession: async (look) => look([RECORD, 'unreadable'], 2),
    replace: work('replace'),
    async bringIn(records, documents) {
      await work('bring in')();
      brought.push({ sessions: records.map(({ id }) => id), documents });
    },
    undoable: async () => null,
    undo: work('undo'),
    wipe: work('wipe'),
  };
  const tools = createDataTools({
    storage,
    aside: {
      count: async () => ({ unfinished: 0, documents: 0 }),
      read: async () => ({ sessions: [], unfinished: [], documents: {} }),
      remove: work('remove what is set aside'),
    },
    backups: {
      stake: async () => Promise.reject(new Error('Not asked for.')),
      copy: async () => Promise.reject(new Error('Not asked for.')),
      made: async () => void done.push('made'),
      due: async () => null,
      putOff: async () => {},
      folder: null,
    },
    files: { canShare: () => false, share: async () => 'shared', save: () => {} },
    fitActivity: async () => new Uint8Array([1, 2, 3]),
    routineIn: async () => null,
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
  return { tools, tab, done, brought, release, all: [tools.wipe, tools.undo, tools.removeAside, bringIn] };
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

const COUNTS = { sessions: 2, sets: 2, holds: 0, from: '2025-03-03', to: '2025-03-04', furtherUnread: 0 };
const KNOWN = { name: 'Squat', sets: 1, exercise: 'squat', isKnown: true, muscles: null, proposals: [] };
const UNKNOWN = {
  name: 'Wobble',
  sets: 1,
  exercise: 'own-wobble',
  isKnown: false,
  muscles: null,
  proposals: [],
};
const reading = () => ({ tell: () => {}, signal: new AbortController().signal });

/** A file of two new sessions, one at a time. */
function history(header: string | null = null) {
  const knows: unknown[] = [];
  const file: Extract<HistoryFile, { readonly ok: true }> = {
    ok: true,
    ...COUNTS,
    app: 'Strong',
    unit: 'kg',
    asksUnit: true,
    guessedDayOrder: null,
    leftOut: { note: 0, distance: 0 },
    unread: [],
    header,
    names: [KNOWN, UNKNOWN],
    know: async (stored) => void knows.push(...stored.map(({ id }) => id)),
    sort: async () => ({ fresh: 2, same: 0, different: 0 }),
    async *fresh() {
      yield [{ ...RECORD, id: 'first' }];
      yield [{ ...RECORD, id: 'second' }];
    },
  };
  return { file, knows };
}

async function imported(names: ReadonlyMap<string, string>, header: string | null = null) {
  const { file, knows } = history(header);
  const { tools, brought } = page(file);
  const columns = { columns: { date: 0, exercise: 1, reps: 2 }, weightUnit: null } as const;
  const preview = await tools.previewHistory(new Blob(), { ...reading(), ...(header && { columns }) });
  if (!preview.ok) throw new Error(preview.why);
  await preview.bringIn({ unit: 'kg', names }, reading());
  return { knows, brought: brought[0] };
}

it('the history of another app is compared with what is stored, and its new sessions are imported', async () => {
  const { knows, brought } = await imported(new Map());
  expect(knows).toEqual([RECORD.id]);
  expect(brought?.sessions).toEqual(['first', 'second']);
});

const WOBBLE = { name: 'Wobble', muscles: { main: [], also: [] } };

it('what a name was chosen for, or kept as, is remembered for the next file', async () => {
  const chosen = await imported(new Map([['Squat', 'goblet-squat']]));
  expect(chosen.brought?.documents).toEqual({
    imports: {
      names: { Old: 'row', Squat: 'goblet-squat', Wobble: 'own-wobble' },
      columns: {},
      own: { 'own-wobble': WOBBLE },
    },
  });
});

it('an exercise of one’s own is kept with its muscles, which a later file without them leaves as they are', async () => {
  const { file } = history();
  const chest = { main: ['chest' as const], also: [] };
  const bench = { ...UNKNOWN, name: 'Bench Press', exercise: 'own-bench-press', isKnown: true };
  const bring = async (muscles: typeof chest | null, before: unknown) => {
    const { tools, brought } = page({ ...file, names: [KNOWN, { ...bench, muscles }] }, before);
    const preview = await tools.previewHistory(new Blob(), reading());
    if (preview.ok) await preview.bringIn({ unit: 'kg', names: new Map() }, reading());
    return brought[0]?.documents['imports'];
  };
  const first = await bring(chest, {});
  expect(first).toMatchObject({ own: { 'own-bench-press': { name: 'Bench Press', muscles: chest } } });
  expect(await bring(null, first)).toMatchObject({
    own: { 'own-bench-press': { muscles: chest } },
  });
});

it('what the columns of an unknown table are for is remembered by their names', async () => {
  const { brought } = await imported(new Map(), 'day|lift|n');
  expect(brought?.documents['imports']).toMatchObject({
    columns: { 'day|lift|n': { columns: { date: 0, exercise: 1, reps: 2 }, weightUnit: null } },
  });
});
