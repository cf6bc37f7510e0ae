import { expect, type Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DIGEST_VERSION } from '../../src/storage/pack-sessions.ts';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { withStoragePage } from '../support/storage-page.ts';

const openBlankPage = withStoragePage();

/** Puts values into stores as they are, past everything that checks them. */
const putRaw = (page: Page, values: readonly (readonly [store: string, value: unknown, key?: string])[]) =>
  page.evaluate(async (all) => {
    await holdfast.openTab().any();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('holdfast');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const [store, value, key] of all) writing.objectStore(store).put(value, key);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, values);

const reps = (count: number) => ({
  ...RECORD,
  id: `reps ${count}`,
  sets: RECORD.sets.map((set) => ({ ...set, dose: { kind: 'reps', reps: count, pace: [], holdMs: null } })),
});

test('sessions that cannot be read are counted and deleted, and the others are shown', async ({ page }) => {
  await openBlankPage(page);
  await putRaw(page, [
    ['sessions', RECORD],
    ['sessions', reps(1e9)],
    ['sessions', { ...RECORD, id: 'far', startedAtWall: 9e15 }],
    ['sessions', { ...RECORD, id: 'constructor' }],
    ['sessions', { id: 'no date' }],
    ['checkpoint', { broken: { session: 1 } }, 'aside'],
    ['documents', { volume: 7 }, 'settings'],
    ['documents', [{ name: 'week', value: 'none' }], 'aside'],
  ]);
  await page.goto('./?no-sw#/history');
  await expect(page.getByText('4 sessions cannot be read.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Short/ })).toHaveCount(1);
  await page.getByRole('link', { name: 'See Your data' }).click();
  await expect(page.getByText(/4 sessions, 1 unfinished session,? and 2 sets of choices/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete these' }).click();
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Delete these' })).toHaveCount(0);
  await page.goto('./?no-sw#/history');
  await expect(page.getByRole('link', { name: /Short/ })).toHaveCount(1);
  await expect(page.getByText(/cannot be read/)).toHaveCount(0);
});

test('lists of sessions that do not fit the sessions are made anew', async ({ page }) => {
  await openBlankPage(page);
  const [names, efforts] = await page.evaluate(async (record) => {
    const { history } = holdfast.openTab();
    await history.put([record]);
    await history.digests();
    return [
      (await history.latest()).map(({ exercise }) => exercise),
      (await history.efforts('plank')).length,
    ];
  }, RECORD);
  expect([names, efforts]).toEqual([['plank'], 1]);
  const stretch = Math.floor(RECORD.startedAtWall / (90 * 86_400_000));
  await putRaw(page, [
    ['digests', { stretch, version: DIGEST_VERSION, entries: [{ id: 'ghost', startedAtWall: 'now' }] }],
    ['efforts', { exercise: 'plank', stretch, version: DIGEST_VERSION, entries: [{ reps: 1e308 }] }],
  ]);
  const after = await page.evaluate(async () => {
    const { history } = holdfast.openTab();
    return [(await history.digests())?.map(({ id }) => id), (await history.efforts('plank')).length];
  });
  expect(after).toEqual([['one'], 1]);
});

test('a part of the settings that cannot be read is set aside when another is changed', async ({ page }) => {
  await openBlankPage(page);
  await putRaw(page, [['documents', { volume: 7, readySeconds: 21 }, 'settings']]);
  const read = await page.evaluate(async () => {
    const { settings, aside } = holdfast.openTab();
    const before = await aside.read();
    await settings.change((all) => ({ ...all, voice: 'off' }));
    while (Object.keys((await aside.read()).documents).length === 0);
    const after = await aside.read();
    await aside.remove();
    const { volume, readySeconds, voice } = settings.current();
    return [before.documents, after.documents, (await aside.read()).documents, volume, readySeconds, voice];
  });
  const wrong = { volume: 7, readySeconds: 21 };
  const { volume } = DEFAULT_SETTINGS;
  expect(read).toEqual([{ settings: wrong }, { 'settings, before 1': wrong }, {}, volume, 21, 'off']);
});

test('a session held by a page whose database never opened is recorded by the next page', async ({
  page,
}) => {
  await openBlankPage(page);
  await page.evaluate((record) => {
    // The request is never answered.
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value() {} } });
    void holdfast.openTab().keep(record);
  }, RECORD);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  await page.goto('./?no-sw#/history');
  await expect(page.getByRole('link', { name: /Short/ })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('held')))).toEqual(
    [],
  );
});

test('a database that another tab blocks is adopted when that tab is closed', async ({ page, context }) => {
  const old = await context.newPage();
  await openBlankPage(old);
  // A tab of an older version that does not let go, as one that is frozen.
  await old.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('holdfast', 1);
        opening.onupgradeneeded = () => {
          const sessions = opening.result.createObjectStore('sessions', { keyPath: 'id' });
          sessions.createIndex('startedAtWall', 'startedAtWall');
          opening.result.createObjectStore('checkpoint');
          opening.result.createObjectStore('documents').put({ readySeconds: 21 }, 'settings');
        };
        opening.onsuccess = () => resolve(Object.assign(globalThis, { held: opening.result }) && null);
      }),
  );
  await openBlankPage(page);
  const told = page.evaluate(
    async ([record, checkpoint]) => {
      const told: (string | null)[] = [];
      const storage = await new Promise<ReturnType<typeof holdfast.openTab>>((resolve) => {
        const tab = holdfast.openTab((problem) => {
          told.push(problem);
          document.title = problem ?? 'kept';
          if (problem) resolve(tab);
        });
        void tab.settings.read();
      });
      storage.holds(() => storage.keep(record));
      await storage.settings.change((settings) => ({ ...settings, voice: 'off' }));
      await storage.checkpoint.save(checkpoint);
      await new Promise((resolve) => {
        const wait = setInterval(() => told.includes(null) && resolve(clearInterval(wait)), 50);
      });
      const next = holdfast.openTab();
      await next.settings.read();
      const records = await next.history.records([record.id]);
      const { voice, readySeconds } = next.settings.current();
      return [told, records?.length, voice, readySeconds, (await next.checkpoint.load())?.session];
    },
    [RECORD, { ...CHECKPOINT, session: 'two' }] as const,
  );
  await expect(page).toHaveTitle('blocked');
  await old.close();
  expect(await told).toEqual([['blocked', null], 1, 'off', 21, 'two']);
});

/**
 * Makes reads of a store fail as the browser fails with a value that it cannot decode: an error event, which aborts the
 * transaction unless it is prevented. Without a key, reading all values at once fails, until the store is cleared.
 */
const failReads = (page: Page, store: string, key: string | null) =>
  page.evaluate(
    ([name, broken]) => {
      let isBroken = true;
      /* oxlint-disable typescript/unbound-method -- only wrapped, and always called on a store */
      const { get, getAll, clear } = IDBObjectStore.prototype;
      /* oxlint-enable typescript/unbound-method */
      const failing = <T>(reads: IDBObjectStore, request: IDBRequest<T>): IDBRequest<T> => {
        const fail = (event: Event) => {
          event.stopImmediatePropagation();
          const error = new Event('error', { cancelable: true });
          request.dispatchEvent(error);
          if (!error.defaultPrevented) reads.transaction.abort();
        };
        request.addEventListener('success', fail, { capture: true });
        return request;
      };
      IDBObjectStore.prototype.get = function (asked) {
        const request = get.call(this, asked);
        return this.name === name && asked === broken ? failing(this, request) : request;
      };
      IDBObjectStore.prototype.getAll = function (...asked) {
        const request = getAll.apply(this, asked);
        return isBroken && this.name === name ? failing(this, request) : request;
      };
      IDBObjectStore.prototype.clear = function () {
        if (this.name === name) isBroken = false;
        return clear.call(this);
      };
    },
    [store, key] as const,
  );

for (const key of ['session', 'aside']) {
  test(`a finished session is recorded although the browser cannot read what is kept under "${key}"`, async ({
    page,
  }) => {
    await openBlankPage(page);
    await putRaw(page, [['checkpoint', { session: 'another' }, key]]);
    await failReads(page, 'checkpoint', key);
    const ids = await page.evaluate(async (record) => {
      const { keep, history } = holdfast.openTab();
      await keep(record);
      return (await history.digests())?.map(({ id }) => id);
    }, RECORD);
    expect(ids).toEqual(['one']);
  });
}

test('a session that the browser itself cannot read is counted and deleted, and hides no other', async ({
  page,
}) => {
  await openBlankPage(page);
  await putRaw(page, [
    ['sessions', RECORD],
    ['sessions', { ...RECORD, id: 'broken' }],
  ]);
  await failReads(page, 'sessions', 'broken');
  const seen = await page.evaluate(async () => {
    const { history, backup, aside } = holdfast.openTab();
    const ids = async () => [(await history.digests())?.map(({ id }) => id), history.unreadable()];
    const before = await ids();
    const opened = (await history.records(['broken', 'one']))?.map(({ id }) => id);
    const exported: unknown[] = [];
    await backup.eachSession((some) => void exported.push(...some));
    const inTables = (await backup.read()).sessions.length;
    const apart = (await aside.read()).sessions;
    await aside.remove();
    return { before, opened, exported: exported.length, inTables, apart, after: await ids() };
  });
  expect(seen).toEqual({
    before: [['one'], 1],
    opened: ['one'],
    exported: 2,
    inTables: 1,
    apart: [null],
    after: [['one'], 0],
  });
});

test('an import is kept, and can be undone, although the browser cannot read a session that it replaces', async ({
  page,
}) => {
  await openBlankPage(page);
  const broken = { ...RECORD, id: 'broken' };
  await putRaw(page, [
    ['sessions', RECORD],
    ['sessions', broken],
  ]);
  await failReads(page, 'sessions', 'broken');
  const counts = await page.evaluate(async (record) => {
    const { backup } = holdfast.openTab();
    const count = async () => (await backup.extent()).sessions;
    await backup.replace([record], {}, 1);
    const after = await count();
    await backup.undo();
    return [after, await count()];
  }, broken);
  expect(counts).toEqual([1, 1]);
});

test('lists of sessions that the browser cannot read are made anew', async ({ page }) => {
  for (const store of ['digests', 'efforts']) {
    await openBlankPage(page);
    await page.evaluate(async (record) => {
      const { history } = holdfast.openTab();
      await history.put([record]);
    }, RECORD);
    await failReads(page, store, null);
    const after = await page.evaluate(async () => {
      const { history } = holdfast.openTab();
      return [(await history.digests())?.map(({ id }) => id), (await history.efforts('plank')).length];
    });
    expect(after, store).toEqual([['one'], 1]);
  }
});
