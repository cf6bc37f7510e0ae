import { expect, it } from 'vitest';
import type { HistoryStorage } from '../../src/storage/history-storage.ts';
import { createHistoryStore } from '../../src/store/history-store.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { fakeHistoryStorage } from '../support/fake-history-storage.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A history that refuses to be read or written while `refused`. */
function historyOver(kept = [RECORD]) {
  const disk = fakeHistoryStorage(kept);
  const mood = { refused: false };
  const ask = async <T>(work: Promise<T>, otherwise: T) => (mood.refused ? otherwise : work);
  const storage: HistoryStorage = {
    ...disk,
    digests: () => ask(disk.digests(), null),
    records: (ids) => ask(disk.records(ids), null),
    put: async (records) => !mood.refused && disk.put(records),
    remove: async (ids) => !mood.refused && disk.remove(ids),
  };
  const store = createHistoryStore({
    storage: async () => storage,
    keep: async (record) => !mood.refused && disk.put([record]),
    any: async () => (mood.refused ? null : (await disk.latest()).length > 0),
  });
  const names = () => store.getState().sessions?.map(({ name }) => name);
  return { disk, mood, names, view: store.getState };
}

it('a session that does not exist is reported as missing', async () => {
  const { view } = historyOver();
  await view().open(['one', 'never']);
  expect(view().records).toEqual({ one: RECORD, never: null });
});

it('a session that could not be read is read again when it is asked for again', async () => {
  const { mood, view } = historyOver();
  mood.refused = true;
  await view().open(['one']);
  expect(view().records).toEqual({});
  mood.refused = false;
  await view().open(['one']);
  expect(view().records).toEqual({ one: RECORD });
});

it('a history that could not be read does not count as empty', async () => {
  const { mood, view } = historyOver();
  mood.refused = true;
  await view().load();
  expect(view().sessions).toBeNull();
  view().add({ ...RECORD, id: 'two', startedAtWall: RECORD.startedAtWall + 1 });
  await settled();
  expect(view()).toMatchObject({ sessions: [{ id: 'two' }], isWhole: false });
  mood.refused = false;
  await view().load();
  expect(view().sessions?.map(({ id }) => id)).toEqual(['two', 'one']);
});

it('a history that could not be read is read when a session is added to it', async () => {
  const { mood, view } = historyOver();
  mood.refused = true;
  await view().load();
  mood.refused = false;
  view().add({ ...RECORD, id: 'two', startedAtWall: RECORD.startedAtWall + 1 });
  await settled();
  expect(view().sessions?.map(({ id }) => id)).toEqual(['two', 'one']);
});

it('a refused deletion loses no session that was read in the meantime', async () => {
  const disk = fakeHistoryStorage([RECORD]);
  let refuse = (_done: boolean) => {};
  const removal = new Promise<boolean>((resolve) => {
    refuse = resolve;
  });
  const { getState: view } = createHistoryStore({
    storage: async () => ({ ...disk, remove: () => removal }),
    keep: async () => false,
    any: async () => true,
  });
  const removed = view().remove(['one']);
  await view().load();
  refuse(false);
  expect(await removed).toBe(false);
  expect(view().sessions).toMatchObject([{ id: 'one' }]);
});

it('an empty history is reported as empty without its storage', async () => {
  const { view } = historyOver([]);
  await view().load();
  expect(view().sessions).toEqual([]);
});

it('an edit that is refused is undone', async () => {
  const { mood, names, view } = historyOver();
  await view().load();
  await view().open(['one']);
  mood.refused = true;
  const edited = view().amend({ ...RECORD, name: 'Corrected' });
  expect(names()).toEqual(['Corrected']);
  expect(await edited).toBe(false);
  expect(names()).toEqual(['Short']);
  expect(view().records).toEqual({ one: RECORD });
});

it('a refused edit does not undo a later one', async () => {
  const { mood, names, view } = historyOver();
  await view().open(['one']);
  mood.refused = true;
  const refused = view().amend({ ...RECORD, name: 'Refused' });
  await Promise.resolve();
  const later = view().amend({ ...RECORD, name: 'Later' });
  mood.refused = false;
  await Promise.all([refused, later]);
  expect(names()).toEqual(['Later']);
});

it('a deletion that is refused brings the sessions back, in their order', async () => {
  const older = { ...RECORD, id: 'older', startedAtWall: RECORD.startedAtWall - 1, name: 'Older' };
  const { mood, names, view } = historyOver([RECORD, older]);
  await view().load();
  await view().open(['one']);
  mood.refused = true;
  const removed = view().remove(['one']);
  expect(names()).toEqual(['Older']);
  expect(await removed).toBe(false);
  expect(names()).toEqual(['Short', 'Older']);
  expect(view().records).toEqual({ one: RECORD });
});

it('a session that only this page has can be edited and deleted there', async () => {
  const { mood, names, view } = historyOver();
  await view().load();
  mood.refused = true;
  view().add({ ...RECORD, id: 'two', name: 'Of this page' });
  await settled();
  expect(await view().amend({ ...RECORD, id: 'two', name: 'Corrected' })).toBe(true);
  expect(names()).toContain('Corrected');
  expect(await view().remove(['two'])).toBe(true);
  expect(names()).toEqual(['Short']);
});

it('what another tab has corrected, added or deleted is read again', async () => {
  const { disk, names, view } = historyOver();
  await view().load();
  await view().open(['one']);
  await disk.put([{ ...RECORD, name: 'Corrected' }]);
  await view().load();
  expect(names()).toEqual(['Corrected']);
  expect(view().records['one']?.name).toBe('Corrected');
  await disk.remove(['one']);
  await view().load();
  expect(names()).toEqual([]);
  expect(view().records).toEqual({ one: null });
});

it('a session that ends while the history is read stays in it', async () => {
  const { names, view } = historyOver();
  const loading = view().load();
  view().add({ ...RECORD, id: 'two', name: 'Just ended' });
  await settled();
  await loading;
  expect(names()).toHaveLength(2);
});

it('a history that is read again tells its followers only of changes', async () => {
  const { view } = historyOver();
  await view().load();
  const { sessions } = view();
  await view().load();
  expect(view().sessions).toBe(sessions);
});
