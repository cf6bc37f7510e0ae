import { expect, it, vi } from 'vitest';
import { createDocument } from '../../src/storage/document.ts';
import type { OtherTabs } from '../../src/storage/other-tabs.ts';
import { fakeDisk } from '../support/fake-disk.ts';

type Words = readonly string[];

const add = (word: string) => (words: Words) => [...words, word];
const tick = () => new Promise((resolve) => setTimeout(resolve));

/** Tabs of one browser: what one tells, all others hear. */
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

it('is shown as it is stored, and nothing is written for it', async () => {
  const { disk, open, stored } = browser();
  disk.stored.set('documents/words', ['kept']);
  disk.mood.full = true;
  const document = open();
  expect(await document.read()).toBe(true);
  expect(document.shown).toEqual([['kept']]);
  expect(stored()).toEqual(['kept']);
});

it('shows a change at once and stores it behind', async () => {
  const { open, stored } = browser();
  const document = open();
  const done = document.change(add('new'));
  expect(document.current()).toEqual(['new']);
  expect(stored()).toBeUndefined();
  expect(await done).toBe(true);
  expect(stored()).toEqual(['new']);
});

it('that was never read is changed as it is stored', async () => {
  const { disk, open, stored } = browser();
  disk.stored.set('documents/words', ['kept']);
  const document = open();
  await document.change(add('new'));
  expect(stored()).toEqual(['kept', 'new']);
  expect(document.current()).toEqual(['kept', 'new']);
});

it('takes two changes of the same moment', async () => {
  const { open, stored } = browser();
  const document = open();
  await Promise.all([document.change(add('one')), document.change(add('two'))]);
  expect(stored()).toEqual(['one', 'two']);
});

it('changed in two tabs keeps both changes, and each tab shows them', async () => {
  const { open, stored } = browser();
  const [one, other] = [open(), open()];
  await Promise.all([one.read(), other.read()]);
  await Promise.all([one.change(add('one')), other.change(add('other'))]);
  await tick();
  expect(stored()).toEqual(['one', 'other']);
  expect(one.current()).toEqual(['one', 'other']);
  expect(other.current()).toEqual(['one', 'other']);
});

it('that cannot be read is not written over, and takes the changes once it can be', async () => {
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

it('keeps what a full disk refuses for the life of the page, and stores it with the next change there is room for', async () => {
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

it('whose refused changes are undone shows what is stored again, and says so by its answer', async () => {
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
