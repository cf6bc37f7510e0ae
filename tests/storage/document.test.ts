import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createDocument } from '../../src/storage/document.ts';
import type { OtherTabs } from '../../src/storage/other-tabs.ts';
import { fakeDisk } from '../support/fake-disk.ts';

type Words = readonly string[];

const add = (word: string) => (words: Words) => [...words, word];
const tick = () => new Promise((resolve) => setTimeout(resolve));

/** Tabs of one browser: what one announces, all others receive. */
function joinTabs() {
  const all: { tab: object; changed: string; listener: () => void }[] = [];
  return (): OtherTabs => {
    const tab = {};
    return {
      tell: (changed) => {
        for (const each of all) if (each.tab !== tab && each.changed === changed) each.listener();
      },
      listen: (changed, listener) => void all.push({ tab, changed, listener }),
    };
  };
}

function browser() {
  const disk = fakeDisk();
  const openTabs = joinTabs();
  const onRefused = vi.fn<() => void>();
  const open = (refusedEdits: 'stay' | 'undo' = 'stay') => {
    const document = createDocument<Words>({
      name: 'words',
      parse: (stored) => (Array.isArray(stored) ? stored : []),
      refusedEdits,
      values: disk.values,
      tabs: openTabs(),
      onRefused,
    });
    const shown: Words[] = [];
    document.watch((words) => shown.push(words));
    return { ...document, shown };
  };
  return { disk, open, onRefused, stored: () => disk.stored.get('documents/words') };
}

it('is shown as stored, and reading writes nothing', async () => {
  const { disk, open, stored } = browser();
  disk.stored.set('documents/words', ['kept']);
  disk.mood.full = true;
  const document = open();
  expect(await document.read()).toBe(true);
  expect(document.shown).toEqual([['kept']]);
  expect(stored()).toEqual(['kept']);
});

it('shows a change at once and stores it afterwards', async () => {
  const { open, stored } = browser();
  const document = open();
  const done = document.change(add('new'));
  expect(document.current()).toEqual(['new']);
  expect(stored()).toBeUndefined();
  expect(await done).toBe(true);
  expect(stored()).toEqual(['new']);
});

it('that was never read is changed starting from its stored value', async () => {
  const { disk, open, stored } = browser();
  disk.stored.set('documents/words', ['kept']);
  const document = open();
  await document.change(add('new'));
  expect(stored()).toEqual(['kept', 'new']);
  expect(document.current()).toEqual(['kept', 'new']);
});

it('accepts two changes at the same moment', async () => {
  const { open, stored } = browser();
  const document = open();
  await Promise.all([document.change(add('one')), document.change(add('two'))]);
  expect(stored()).toEqual(['one', 'two']);
});

it('keeps the changes of two tabs, and each tab shows both', async () => {
  const { open, stored } = browser();
  const [one, other] = [open(), open()];
  await Promise.all([one.read(), other.read()]);
  await Promise.all([one.change(add('one')), other.change(add('other'))]);
  await tick();
  expect(stored()).toEqual(['one', 'other']);
  expect(one.current()).toEqual(['one', 'other']);
  expect(other.current()).toEqual(['one', 'other']);
});

it('that cannot be read is not overwritten, and takes the changes once it can be read', async () => {
  const { disk, open, onRefused, stored } = browser();
  disk.stored.set('documents/words', ['kept']);
  disk.mood.gone = true;
  const document = open();
  expect(await document.read()).toBe(false);
  expect(document.shown).toEqual([]);
  expect(await document.change(add('new'))).toBe(false);
  expect(onRefused).toHaveBeenCalled();
  expect(document.current()).toEqual(['new']);
  disk.mood.gone = false;
  await document.read();
  expect(document.current()).toEqual(['kept', 'new']);
  expect(stored()).toEqual(['kept', 'new']);
});

it('keeps a change that a full disk refuses while the page is open, and stores it with the next change that fits', async () => {
  const { disk, open, onRefused, stored } = browser();
  const document = open();
  disk.mood.full = true;
  await document.change(add('one'));
  await document.read();
  expect(document.current()).toEqual(['one']);
  expect(onRefused).toHaveBeenCalledTimes(1);
  disk.mood.full = false;
  await document.change(add('two'));
  expect(stored()).toEqual(['one', 'two']);
});

it('that undoes refused changes shows the stored value again, and returns false', async () => {
  const { disk, open, onRefused, stored } = browser();
  const document = open('undo');
  await document.change(add('kept'));
  disk.mood.full = true;
  const first = document.change(add('refused'));
  const second = document.change(add('also refused'));
  expect(document.current()).toEqual(['kept', 'refused', 'also refused']);
  expect(await Promise.all([first, second])).toEqual([false, false]);
  expect(document.shown.at(-1)).toEqual(['kept']);
  expect(stored()).toEqual(['kept']);
  expect(onRefused).not.toHaveBeenCalled();
});

it('keeps every change of tabs that never hear of each other, whenever they read', async () => {
  const act = fc.record({ tab: fc.nat(1), reads: fc.boolean(), waits: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), async (acts) => {
      const disk = fakeDisk();
      const alone = { tell() {}, listen() {} };
      const open = () =>
        createDocument<Words>({
          name: 'words',
          parse: (stored) => (Array.isArray(stored) ? stored : []),
          refusedEdits: 'stay',
          values: disk.values,
          tabs: alone,
          onRefused: () => {},
        });
      const tabs = [open(), open()];
      const done: Promise<boolean>[] = [];
      for (const [i, { tab, reads, waits }] of acts.entries()) {
        const work = reads ? tabs[tab]?.read() : tabs[tab]?.change(add(String(i)));
        if (work) done.push(work);
        if (waits) await work;
      }
      await Promise.all(done);
      const written = acts.flatMap(({ reads }, i) => (reads ? [] : [String(i)]));
      expect(disk.stored.get('documents/words') ?? ([] as Words)).toHaveLength(written.length);
    }),
    { numRuns: 100 },
  );
});
