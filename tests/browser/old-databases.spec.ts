import { expect } from '@playwright/test';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { withStoragePage } from '../support/storage-page.ts';

const openBlankPage = withStoragePage();

const { result: _, ...oldSet } = RECORD.sets[0]!;
/** A record as it was stored before results were recorded. */
const OLD_RECORD = { ...RECORD, version: 1, sets: [oldSet] };

test('the data of version 1 of the database is in the current version, with room for music', async ({
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
    const storage = holdfast.openTab();
    const read = {
      records: await storage.history.records(['one']),
      ready: (await storage.settings.read()) && storage.settings.current().readySeconds,
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
  test(`no data of version ${version} of the database is lost`, async ({ page }) => {
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
      const storage = holdfast.openTab();
      const { history, music } = storage;
      const { documents } = await storage.backup.read();
      return {
        records: await history.records(['one', 'two']),
        digests: (await history.digests())?.map(({ name }) => name),
        exercises: (await history.latest()).map(({ exercise }) => exercise),
        efforts: (await history.efforts('plank')).length,
        checkpoint: await storage.checkpoint.load(),
        ready: (await storage.settings.read()) && storage.settings.current().readySeconds,
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
