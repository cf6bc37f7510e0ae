import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { BackupStorage } from '../../src/storage/backup-storage.ts';
import type { HistoryStorage } from '../../src/storage/history-storage.ts';
import type { MusicStorage } from '../../src/storage/music-storage.ts';
import type { AppStorage } from '../../src/storage/open-storage.ts';
import type { ProgressStorage } from '../../src/storage/progress-storage.ts';
import type { WeekStorage } from '../../src/storage/week-storage.ts';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';

declare const holdfast: {
  openStorage(onRefused: () => void): AppStorage;
  createHistoryStorage(): HistoryStorage;
  createBackupStorage(): BackupStorage;
  createMusicStorage(): MusicStorage;
  createProgressStorage(): ProgressStorage;
  createWeekStorage(): WeekStorage;
};

const { result: _, ...oldSet } = RECORD.sets[0]!;
/** As it was before results were written down. */
const OLD_RECORD = { ...RECORD, version: 1, sets: [oldSet] };

/** The storage alone, as a script: these tests are about a real database, not about screens. */
let script = '';

test.beforeAll(async () => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/support/storage-entry.ts', name: 'holdfast', formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  script = bundle?.output[0].code ?? '';
});

async function openBlankPage(page: Page) {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
  );
  await page.addInitScript({ content: `${script};globalThis.holdfast = holdfast` });
  await page.goto('./blank');
}

test('a session saved is there after a reload, with its last pulse', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(async (checkpoint) => {
    const { checkpoint: kept } = holdfast.openStorage(() => {});
    await kept.save(checkpoint, { strict: true });
    await kept.pulse(20_000, 1_790_000_019_000);
  }, CHECKPOINT);
  await page.reload();
  const loaded = await page.evaluate(async () => {
    const { checkpoint: kept } = holdfast.openStorage(() => {});
    return kept.load();
  });
  expect(loaded).toEqual({ ...CHECKPOINT, seenAt: 20_000, seenAtWall: 1_790_000_019_000 });
});

test('a session that was over when its page died is in the history of the next one', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(async (checkpoint) => {
    const { checkpoint: kept } = holdfast.openStorage(() => {});
    await kept.save(checkpoint, { strict: true });
    await kept.pulse(checkpoint.seenAt + 80_000, checkpoint.seenAtWall + 80_000);
  }, CHECKPOINT);
  await page.goto('./#/history');
  await expect(page.getByRole('link', { name: /Short/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /Short/ })).toHaveCount(1);
});

test('a session written down takes its checkpoint out with it, and never that of the next', async ({
  page,
}) => {
  await openBlankPage(page);
  const left = await page.evaluate(
    async ([checkpoint, record]) => {
      const { checkpoint: kept, records } = holdfast.openStorage(() => {});
      await kept.save(checkpoint, { strict: true });
      await records.add({ ...record, id: 'of another' });
      const before = await kept.load();
      await records.add(record);
      const after = await kept.load();
      return [before?.session, after];
    },
    [CHECKPOINT, RECORD] as const,
  );
  expect(left).toEqual([CHECKPOINT.session, null]);
});

test('a session there is no room to write down is offered by the next page', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(
    async ([checkpoint, record]) => {
      const { checkpoint: kept, records } = holdfast.openStorage(() => {});
      await kept.save(checkpoint, { strict: true });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      await records.add(record);
    },
    [CHECKPOINT, RECORD] as const,
  );
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
});

test('sessions come back newest first, each once, with what their exercises came to', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(async (record) => {
    const { records } = holdfast.openStorage(() => {});
    await records.add({ ...record, id: 'later', startedAtWall: record.startedAtWall + 1 });
    await records.add(record);
    await records.add({ ...record, name: 'Written twice' });
  }, RECORD);
  await page.reload();
  const { digests, exercises, efforts } = await page.evaluate(async () => {
    const history = holdfast.createHistoryStorage();
    return {
      digests: await history.digests(),
      exercises: await history.exercises(),
      efforts: await history.efforts('plank'),
    };
  });
  expect(digests?.map(({ id, name, setsDone }) => [id, name, setsDone])).toEqual([
    ['later', 'Short', 1],
    ['one', 'Short', 1],
  ]);
  expect(exercises).toEqual(['plank']);
  expect(efforts.map(({ session, longestMs }) => [session, longestMs])).toEqual([
    ['one', 45_000],
    ['later', 45_000],
  ]);
});

test('a session put right replaces what it was, and one taken out is gone with all that came of it', async ({
  page,
}) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const history = holdfast.createHistoryStorage();
    await history.put([record, { ...record, id: 'two' }]);
    await history.put([{ ...record, name: 'Put right' }]);
    await history.remove(['two']);
    return {
      names: (await history.digests())?.map(({ name }) => name),
      efforts: (await history.efforts('plank')).length,
      records: (await history.records(['two', 'one']))?.map(({ name }) => name),
    };
  }, RECORD);
  expect(after).toEqual({ names: ['Put right'], efforts: 1, records: ['Put right'] });
});

test('a session put right to another exercise leaves nothing of the first one behind', async ({ page }) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const history = holdfast.createHistoryStorage();
    await history.put([record]);
    const sets = record.sets.map((set) => ({ ...set, exercise: 'side-plank', name: 'Side plank' }));
    await history.put([{ ...record, sets }]);
    return {
      exercises: await history.exercises(),
      plank: await history.efforts('plank'),
      other: (await history.efforts('side-plank')).length,
    };
  }, RECORD);
  expect(after).toEqual({ exercises: ['side-plank'], plank: [], other: 1 });
});

test('a session of this page is in the curves at once', async ({ page }) => {
  await openBlankPage(page);
  const points = await page.evaluate(async (record) => {
    const [history, { records }] = [holdfast.createHistoryStorage(), holdfast.openStorage(() => {})];
    await records.add(record);
    const first = await history.efforts('plank');
    await records.add({ ...record, id: 'two', startedAtWall: record.startedAtWall + 1 });
    return [first.length, (await history.efforts('plank')).length];
  }, RECORD);
  expect(points).toEqual([1, 2]);
});

test('years of sessions come back in their order', async ({ page }) => {
  await openBlankPage(page);
  const { digests, efforts } = await page.evaluate(async (record) => {
    const { records } = holdfast.openStorage(() => {});
    // Their ids are in another order than their days.
    for (let i = 0; i < 250; i++) {
      const startedAtWall = record.startedAtWall + i * 10 * 86_400_000;
      await records.add({ ...record, id: `${(i * 7) % 250}`, startedAtWall });
    }
    const history = holdfast.createHistoryStorage();
    return { digests: (await history.digests()) ?? [], efforts: await history.efforts('plank') };
  }, RECORD);
  const days = (entries: readonly { startedAtWall: number }[]) =>
    entries.map(({ startedAtWall }) => (startedAtWall - RECORD.startedAtWall) / 864_000_000);
  const inOrder = Array.from({ length: 250 }, (_, i) => i);
  expect(days(efforts)).toEqual(inOrder);
  expect(days(digests)).toEqual(inOrder.toReversed());
});

test('a session taken out or put right while all are being worked out stays so', async ({ page }) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const { records } = holdfast.openStorage(() => {});
    const ids = Array.from({ length: 300 }, (_, i) => `${i}`);
    await Promise.all(ids.map((id) => records.add({ ...record, id, startedAtWall: Number(id) })));
    const [one, other] = [holdfast.createHistoryStorage(), holdfast.createHistoryStorage()];
    await other.records([]);
    const working = one.digests();
    const rights = ids.filter((id) => Number(id) % 2 === 1);
    for (const id of rights) {
      await other.put([{ ...record, id, startedAtWall: Number(id), name: 'Put right' }]);
      await other.remove([`${Number(id) - 1}`]);
    }
    await working;
    const left = (await one.records(ids)) ?? [];
    const names = (entries: readonly { name: string }[]) => [...new Set(entries.map(({ name }) => name))];
    const digests = (await one.digests()) ?? [];
    return {
      records: [left.length, names(left)],
      digests: [digests.length, names(digests)],
      efforts: (await one.efforts('plank')).length,
    };
  }, RECORD);
  expect(after).toEqual({ records: [150, ['Put right']], digests: [150, ['Put right']], efforts: 150 });
});

test('an import and its undoing are in the history and its curves', async ({ page }) => {
  await openBlankPage(page);
  const seen = await page.evaluate(async (record) => {
    const [history, backup] = [holdfast.createHistoryStorage(), holdfast.createBackupStorage()];
    const look = async () => [(await history.digests())?.length, (await history.efforts('plank')).length];
    await history.put([record]);
    const before = await look();
    await backup.bringIn(
      [
        { ...record, name: 'From elsewhere' },
        { ...record, id: 'two' },
      ],
      {},
      1,
    );
    const brought = await look();
    await backup.undo();
    const undone = await look();
    await backup.wipe();
    return [before, brought, undone, await look()];
  }, RECORD);
  expect(seen).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
    [0, 0],
  ]);
});

test('two tabs that plan a week and refuse suggestions keep what the other has said', async ({ page }) => {
  await openBlankPage(page);
  const kept = await page.evaluate(async () => {
    const weeks = [holdfast.createWeekStorage(), holdfast.createWeekStorage()];
    const refusals = [holdfast.createProgressStorage(), holdfast.createProgressStorage()];
    await Promise.all([...weeks.map((tab) => tab.load()), ...refusals.map((tab) => tab.refusals())]);
    await Promise.all([
      ...weeks.map((tab, i) =>
        tab.change((plan) => [
          ...plan,
          { routine: `from tab ${i}`, days: [0], at: { kind: 'once', minute: 0 } },
        ]),
      ),
      ...refusals.map((tab, i) => tab.change((were) => ({ ...were, [`from tab ${i}`]: 'one' }))),
    ]);
    const routines = (await weeks[0]?.load())?.map(({ routine }) => routine);
    return [routines, Object.keys((await refusals[0]?.refusals()) ?? {})];
  });
  expect(kept).toEqual([
    ['from tab 0', 'from tab 1'],
    ['from tab 0', 'from tab 1'],
  ]);
});

test('the theme is mirrored for the first paint', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(
    async (settings) => {
      await holdfast.openStorage(() => {}).settings.save(settings);
    },
    { ...DEFAULT_SETTINGS, theme: 'light', moreContrast: true } as const,
  );
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

test('a page without a database remembers while it is open, and says so once', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await openBlankPage(page);
  const { loaded, refusals } = await page.evaluate(async (checkpoint) => {
    let refusals = 0;
    const { checkpoint: kept } = holdfast.openStorage(() => {
      refusals += 1;
    });
    await kept.save(checkpoint);
    await kept.pulse(20_000, 1_790_000_019_000);
    return { loaded: await kept.load(), refusals };
  }, CHECKPOINT);
  expect(loaded?.session).toBe(CHECKPOINT.session);
  expect(refusals).toBe(1);
});

test('what an app of version 1 of the database wrote down is there in this one, and music beside it', async ({
  page,
}) => {
  await openBlankPage(page);
  await page.evaluate(async (record) => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('holdfast', 1);
      opening.onupgradeneeded = () => {
        opening.result
          .createObjectStore('sessions', { keyPath: 'id' })
          .createIndex('startedAtWall', 'startedAtWall');
        opening.result.createObjectStore('checkpoint');
        opening.result.createObjectStore('documents');
      };
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = old.transaction(['sessions', 'documents'], 'readwrite');
    writing.objectStore('sessions').add(record);
    writing.objectStore('documents').put({ readySeconds: 21 }, 'settings');
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    old.close();
  }, OLD_RECORD);
  const { records, ready, stores } = await page.evaluate(async () => {
    const storage = holdfast.openStorage(() => {});
    const read = {
      records: await holdfast.createHistoryStorage().records(['one']),
      ready: (await storage.settings.load())?.readySeconds,
    };
    const now = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('holdfast');
      opening.onsuccess = () => resolve(opening.result);
    });
    return { ...read, stores: [...now.objectStoreNames] };
  });
  expect(records).toEqual([RECORD]);
  expect(ready).toBe(21);
  expect(stores).toEqual(['checkpoint', 'digests', 'documents', 'efforts', 'music', 'sessions']);
});

for (const version of [2, 3]) {
  test(`nothing of what an app of version ${version} of the database wrote down is lost`, async ({
    page,
  }) => {
    await openBlankPage(page);
    await page.evaluate(
      async ({ version, record, checkpoint }) => {
        const old = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('holdfast', version);
          opening.onupgradeneeded = () => {
            const database = opening.result;
            const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
            sessions.createIndex('startedAtWall', 'startedAtWall');
            for (const name of ['checkpoint', 'documents', 'music']) database.createObjectStore(name);
            if (version < 3) return;
            database.createObjectStore('digests', { keyPath: 'id' });
            database.createObjectStore('efforts', { keyPath: ['exercise', 'session'] });
          };
          opening.onsuccess = () => resolve(opening.result);
        });
        const writing = old.transaction([...old.objectStoreNames], 'readwrite');
        for (const id of ['one', 'two']) {
          writing.objectStore('sessions').add({ ...record, id });
          if (version < 3) continue;
          writing.objectStore('digests').add({ id, version: 1, name: 'Of the old kind' });
          writing.objectStore('efforts').add({ exercise: 'gone', session: id, version: 1 });
        }
        writing.objectStore('checkpoint').put(checkpoint, 'session');
        writing.objectStore('documents').put({ readySeconds: 21 }, 'settings');
        writing.objectStore('documents').put({ 'back/lifts.1/deadlift': 'one' }, 'refusals');
        writing.objectStore('documents').put([{ a: 'week of any kind' }], 'week');
        writing.objectStore('music').put([{ id: 'song', name: 'Song' }], 'list');
        writing.objectStore('music').put(new Blob(['sound']), 'song');
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
        old.close();
      },
      { version, record: RECORD, checkpoint: CHECKPOINT },
    );
    const now = await page.evaluate(async () => {
      const storage = holdfast.openStorage(() => {});
      const history = holdfast.createHistoryStorage();
      const music = holdfast.createMusicStorage();
      const { documents } = await holdfast.createBackupStorage().read();
      return {
        records: await history.records(['one', 'two']),
        digests: (await history.digests())?.map(({ name }) => name),
        exercises: await history.exercises(),
        efforts: (await history.efforts('plank')).length,
        checkpoint: await storage.checkpoint.load(),
        ready: (await storage.settings.load())?.readySeconds,
        documents,
        songs: await music.songs(),
        sound: await (await music.sound('song'))?.text(),
      };
    });
    expect(now).toEqual({
      records: [RECORD, { ...RECORD, id: 'two' }],
      digests: ['Short', 'Short'],
      exercises: ['plank'],
      efforts: 2,
      checkpoint: CHECKPOINT,
      ready: 21,
      documents: {
        settings: { readySeconds: 21 },
        refusals: { 'back/lifts.1/deadlift': 'one' },
        week: [{ a: 'week of any kind' }],
      },
      songs: [{ id: 'song', name: 'Song' }],
      sound: 'sound',
    });
  });
}
