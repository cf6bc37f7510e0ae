import { describe, expect, it, vi } from 'vitest';
import { openCopyShelf } from '../../src/storage/copy-shelf.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { type FakeDisk, fakeDisk } from '../support/fake-disk.ts';
import { CHECKPOINT, RECORD } from './sample-checkpoint.ts';

const later = (ms: number) => ({ ...CHECKPOINT, seenAt: CHECKPOINT.seenAt + ms });
const other = { ...CHECKPOINT, session: 'other' };

const copiesOn = ({ copies }: FakeDisk) => Object.keys(copies).length;

/** A page that cannot write, with what it holds copied, over a disk that later pages use too. */
async function shutPage(act: (storage: ReturnType<typeof openStorage>) => Promise<unknown>) {
  const disk = fakeDisk();
  disk.mood.shut = 'blocked';
  await act(openStorage(() => {}, disk));
  await expect.poll(() => copiesOn(disk)).toBeGreaterThan(0);
  return disk;
}

/** The next page, when the database opens. */
function nextPage(disk: FakeDisk) {
  disk.mood.shut = null;
  return openStorage(() => {}, disk);
}

describe('what a page held until it was closed', () => {
  it('is a finished session, which the next page records once', async () => {
    const disk = await shutPage((page) => page.keep(RECORD));
    expect(await nextPage(disk).any()).toBe(true);
    expect(disk.stored.get(`sessions/${RECORD.id}`)).toEqual(RECORD);
    expect(copiesOn(disk)).toBe(0);
    expect(await nextPage(disk).checkpoint.load()).toBeNull();
  });

  it('is an unfinished session, which the next page offers at its last sign of life', async () => {
    const seenAtWall = CHECKPOINT.seenAtWall + 9000;
    const disk = await shutPage(async (page) => {
      await page.checkpoint.save(CHECKPOINT, { strict: true });
      await page.checkpoint.pulse(CHECKPOINT.seenAt + 9000, seenAtWall);
    });
    await expect.poll(() => copiesOn(disk)).toBe(2);
    expect(await nextPage(disk).checkpoint.load()).toEqual({ ...later(9000), seenAtWall });
    expect(copiesOn(disk)).toBe(0);
  });

  it('is offered after the session that is stored, which is not overwritten', async () => {
    const disk = await shutPage((page) => page.checkpoint.save(CHECKPOINT));
    disk.stored.set('checkpoint/session', other);
    const page = nextPage(disk);
    expect(await page.checkpoint.load()).toEqual(other);
    disk.stored.delete('checkpoint/session');
    expect(await page.checkpoint.load()).toEqual(CHECKPOINT);
  });

  it('waits while the database stays shut, and is taken when it opens', async () => {
    const disk = await shutPage((page) => page.keep(RECORD));
    const page = openStorage(() => {}, disk);
    expect(await page.any()).toBeNull();
    expect(copiesOn(disk)).toBe(1);
    disk.mood.shut = null;
    await page.retry();
    expect(disk.stored.has(`sessions/${RECORD.id}`)).toBe(true);
    expect(copiesOn(disk)).toBe(0);
  });

  it('is a write that had no answer yet', async () => {
    vi.useFakeTimers();
    const disk = fakeDisk();
    const never = () => new Promise<never>(() => {});
    const silent = { values: { ...disk.values, edit: never }, records: { ...disk.records, append: never } };
    const page = openStorage(() => {}, { ...disk, ...silent });
    void page.checkpoint.save(other);
    void page.keep(RECORD);
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await expect.poll(() => copiesOn(disk)).toBe(2);
  });
});

describe('a copy of an earlier page', () => {
  it('that is older than what is stored changes nothing', async () => {
    const disk = await shutPage((page) => page.checkpoint.save(CHECKPOINT));
    disk.stored.set('checkpoint/session', later(5000));
    expect(await nextPage(disk).checkpoint.load()).toEqual(later(5000));
  });

  it('of a session that has been recorded since is not offered', async () => {
    const disk = await shutPage((page) => page.checkpoint.save(CHECKPOINT));
    disk.stored.set(`sessions/${CHECKPOINT.session}`, RECORD);
    expect(await nextPage(disk).checkpoint.load()).toBeNull();
  });

  it('that is no longer JSON does no harm', async () => {
    const disk = fakeDisk();
    disk.copies['holdfast:held:session:one'] = '{"session":';
    disk.copies['holdfast:held:record:two'] = '';
    disk.copies['another-app'] = 'its own';
    expect(await openStorage(() => {}, disk).checkpoint.load()).toBeNull();
    expect(disk.copies).toEqual({ 'another-app': 'its own' });
  });
});

it('no copy is left of what the database took after all', async () => {
  const disk = fakeDisk();
  disk.mood.shut = 'slow';
  const page = openStorage(() => {}, disk);
  await page.checkpoint.save(CHECKPOINT);
  await page.keep({ ...RECORD, id: 'before' });
  await expect.poll(() => copiesOn(disk)).toBe(2);
  disk.mood.shut = null;
  await page.checkpoint.save(later(1000));
  await page.keep({ ...RECORD, id: 'before' });
  expect(copiesOn(disk)).toBe(0);
});

it('a browser that refuses localStorage has no copies', () => {
  const shelf = openCopyShelf(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  shelf.put('record:one', '{}');
  shelf.drop('record:one');
  expect([shelf.keys(), shelf.get('record:one')]).toEqual([[], null]);
});
