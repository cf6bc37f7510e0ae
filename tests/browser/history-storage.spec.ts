import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { records } from '../interchange/imported-records.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { withStoragePage } from '../support/storage-page.ts';

const openBlankPage = withStoragePage();

test('sessions are read newest first, each once, with the results of their exercises', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(async (record) => {
    const { keep } = holdfast.openTab();
    await keep({ ...record, id: 'later', startedAtWall: record.startedAtWall + 1 });
    await keep(record);
    await keep({ ...record, name: 'Written twice' });
  }, RECORD);
  await page.reload();
  const { digests, exercises, efforts } = await page.evaluate(async () => {
    const { history } = holdfast.openTab();
    return {
      digests: await history.digests(),
      exercises: (await history.latest()).map(({ exercise }) => exercise),
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

test('what an exercise came to last time is not what a wrong clock has dated ahead', async ({ page }) => {
  await openBlankPage(page);
  const last = await page.evaluate(async (record) => {
    const { history } = holdfast.openTab();
    const day = 86_400_000;
    const at = (id: string, startedAtWall: number) => ({ ...record, id, startedAtWall });
    const side = record.sets.map((set) => ({ ...set, exercise: 'side-plank' }));
    await history.put([
      at('last', record.startedAtWall),
      at('a week ahead', Date.now() + 7 * day),
      at('a year ahead', Date.now() + 365 * day),
      { ...at('only ahead', Date.now() + 7 * day), sets: side },
    ]);
    return (await history.latest()).map(({ exercise, session }) => [exercise, session]);
  }, RECORD);
  expect(last).toEqual([['plank', 'last']]);
});

test('a corrected session replaces the old one, and a deleted one is gone with all its results', async ({
  page,
}) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const { history } = holdfast.openTab();
    await history.put([record, { ...record, id: 'two' }]);
    await history.put([{ ...record, name: 'Corrected' }]);
    await history.remove(['two']);
    return {
      names: (await history.digests())?.map(({ name }) => name),
      efforts: (await history.efforts('plank')).length,
      records: (await history.records(['two', 'one']))?.map(({ name }) => name),
    };
  }, RECORD);
  expect(after).toEqual({ names: ['Corrected'], efforts: 1, records: ['Corrected'] });
});

test('a session corrected to another exercise leaves nothing of the first exercise behind', async ({
  page,
}) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const { history } = holdfast.openTab();
    await history.put([record]);
    const sets = record.sets.map((set) => ({ ...set, exercise: 'side-plank', name: 'Side plank' }));
    await history.put([{ ...record, sets }]);
    return {
      exercises: (await history.latest()).map(({ exercise }) => exercise),
      plank: await history.efforts('plank'),
      other: (await history.efforts('side-plank')).length,
    };
  }, RECORD);
  expect(after).toEqual({ exercises: ['side-plank'], plank: [], other: 1 });
});

test('a session of this page is in the curves at once', async ({ page }) => {
  await openBlankPage(page);
  const points = await page.evaluate(async (record) => {
    const { history, keep } = holdfast.openTab();
    await keep(record);
    const first = await history.efforts('plank');
    await keep({ ...record, id: 'two', startedAtWall: record.startedAtWall + 1 });
    return [first.length, (await history.efforts('plank')).length];
  }, RECORD);
  expect(points).toEqual([1, 2]);
});

test('years of sessions are read in order', async ({ page }) => {
  await openBlankPage(page);
  const { digests, efforts } = await page.evaluate(async (record) => {
    const { keep } = holdfast.openTab();
    // The order of their ids is not that of their days.
    for (let i = 0; i < 250; i++) {
      const startedAtWall = record.startedAtWall + i * 10 * 86_400_000;
      await keep({ ...record, id: `${(i * 7) % 250}`, startedAtWall });
    }
    const { history } = holdfast.openTab();
    return { digests: (await history.digests()) ?? [], efforts: await history.efforts('plank') };
  }, RECORD);
  const days = (entries: readonly { startedAtWall: number }[]) =>
    entries.map(({ startedAtWall }) => (startedAtWall - RECORD.startedAtWall) / 864_000_000);
  const inOrder = Array.from({ length: 250 }, (_, i) => i);
  expect(days(efforts)).toEqual(inOrder);
  expect(days(digests)).toEqual(inOrder.toReversed());
});

test('a session deleted or corrected while all results are computed again stays deleted or corrected', async ({
  page,
}) => {
  await openBlankPage(page);
  const after = await page.evaluate(async (record) => {
    const { keep } = holdfast.openTab();
    const ids = Array.from({ length: 300 }, (_, i) => `${i}`);
    await Promise.all(ids.map((id) => keep({ ...record, id, startedAtWall: Number(id) })));
    const [one, other] = [holdfast.openTab().history, holdfast.openTab().history];
    await other.records([]);
    const working = one.digests();
    const rights = ids.filter((id) => Number(id) % 2 === 1);
    for (const id of rights) {
      await other.put([{ ...record, id, startedAtWall: Number(id), name: 'Corrected' }]);
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
  expect(after).toEqual({ records: [150, ['Corrected']], digests: [150, ['Corrected']], efforts: 150 });
});

test('an import and its undo show in the history and its curves', { tag: '@engines' }, async ({ page }) => {
  await openBlankPage(page);
  const seen = await page.evaluate(async (record) => {
    const { history, backup } = holdfast.openTab();
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

const SAMPLES = ['strong-ios', 'strong-android', 'hevy', 'fitnotes-android'].flatMap((name) =>
  records(readFileSync(`tests/interchange/samples/${name}.csv`, 'utf8')),
);

test('a history of other apps, exported, deleted and imported again is the same to the byte; undone, all is as before', async ({
  page,
}) => {
  await openBlankPage(page);
  const [before, undone, exported, back] = await page.evaluate(
    async ([record, samples]) => {
      const { backup, keep } = holdfast.openTab();
      await keep(record);
      const exportNow = async () => JSON.stringify(await backup.read());
      const seen = [await exportNow()];
      const imports = { imports: { names: { 'Chin Up': 'pull-up' }, columns: {} } };
      await backup.bringIn(samples, imports, 1);
      await backup.undo();
      seen.push(await exportNow());
      await backup.bringIn(samples, imports, 2);
      seen.push(await exportNow());
      const file: { sessions: typeof samples; documents: Record<string, unknown> } = JSON.parse(
        seen[2] ?? '',
      );
      await backup.wipe();
      await backup.bringIn(file.sessions, file.documents, 3);
      return [...seen, await exportNow()];
    },
    [RECORD, SAMPLES] as const,
  );
  expect(undone).toBe(before);
  expect(back).toBe(exported);
  expect(JSON.parse(exported ?? '').sessions).toHaveLength(SAMPLES.length + 1);
});

test('an import that is stopped half-way keeps nothing', async ({ page }) => {
  await openBlankPage(page);
  const [before, after, told] = await page.evaluate(async (record) => {
    const { backup } = holdfast.openTab();
    const seen = [JSON.stringify(await backup.read())];
    const stop = new AbortController();
    const many = Array.from({ length: 200 }, (_, i) => ({ ...record, id: `n${i}` }));
    const tell = (written: number) => written >= 60 && stop.abort();
    const done = await backup.bringIn(many, {}, 1, { tell, signal: stop.signal }).then(
      () => 'kept',
      () => 'stopped',
    );
    return [...seen, JSON.stringify(await backup.read()), done];
  }, RECORD);
  expect(after).toBe(before);
  expect(told).toBe('stopped');
});

test('a backup put in the place of what is here leaves only what the file has, and its undo all there was', async ({
  page,
}) => {
  await openBlankPage(page);
  const seen = await page.evaluate(async (record) => {
    const { history, backup, settings } = holdfast.openTab();
    const look = async () => {
      const { sessions, documents } = await backup.read();
      return [sessions.map((each) => Reflect.get(Object(each), 'id')), Object.keys(documents)];
    };
    await history.put([record, { ...record, id: 'mine' }]);
    await settings.change((kept) => ({ ...kept, units: 'lb' }));
    await backup.replace([{ ...record, id: 'theirs' }], { week: [] }, 1);
    const replaced = await look();
    await backup.undo();
    return [replaced, await look()];
  }, RECORD);
  expect(seen).toEqual([
    [['theirs'], ['week']],
    [expect.arrayContaining([RECORD.id, 'mine']), ['settings']],
  ]);
});
