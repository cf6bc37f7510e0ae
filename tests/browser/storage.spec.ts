import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { HistoryStorage } from '../../src/storage/history-storage.ts';
import type { AppStorage } from '../../src/storage/open-storage.ts';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';

declare const holdfast: {
  openStorage(onRefused: () => void): AppStorage;
  createHistoryStorage(): HistoryStorage;
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
