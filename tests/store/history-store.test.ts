import { expect, it } from 'vitest';
import type { HistoryStorage } from '../../src/storage/history-storage.ts';
import { createHistoryStore } from '../../src/store/history-store.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { fakeHistoryStorage } from '../support/fake-history-storage.ts';

/** A history that can be read but while `refused`. */
function historyOver() {
  const kept = fakeHistoryStorage([RECORD]);
  const mood = { refused: false };
  const storage: HistoryStorage = {
    ...kept,
    digests: async () => (mood.refused ? null : kept.digests()),
    records: async (ids) => (mood.refused ? null : kept.records(ids)),
  };
  return { mood, view: createHistoryStore(async () => storage).getState };
}

it('a session that is not there is known not to be', async () => {
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

it('a history that could not be read is not taken for an empty one', async () => {
  const { mood, view } = historyOver();
  mood.refused = true;
  await view().load();
  expect(view().sessions).toBeNull();
  view().add({ ...RECORD, id: 'two', startedAtWall: RECORD.startedAtWall + 1 });
  mood.refused = false;
  await view().load();
  expect(view().sessions?.map(({ id }) => id)).toEqual(['two', 'one']);
});
