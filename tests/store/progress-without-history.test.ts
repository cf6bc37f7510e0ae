import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/core/training/digest.ts';
import { createHistoryStore } from '../../src/store/history-store.ts';
import { fakeHistoryStorage } from '../support/fake-history-storage.ts';
import { follow, followHistory, ROUTINE, session, settled } from './followed-progress.ts';

describe('a history that temporarily cannot be read', () => {
  it('keeps the aims of every routine when a session is added to it', async () => {
    const first = await follow();
    first.history.getState().add(session(first, 'dumbbell-row', 20, 10));
    await settled();
    const { aims } = first.progress.getState();
    const storage = fakeHistoryStorage([session(first, 'dumbbell-row', 20, 10)]);
    const mood = { readable: false };
    const history = createHistoryStore({
      storage: async () => ({
        ...storage,
        digests: async () => (mood.readable ? storage.digests() : null),
        records: async (ids) => (mood.readable ? storage.records(ids) : null),
      }),
      keep: async (added) => storage.put([added]),
      any: async () => true,
    });
    const followed = await followHistory(history, {}, first.disk);
    const other = {
      ...session(first, 'dumbbell-row', 20, 10, 1),
      id: 'other',
      routine: 'of-another-routine',
    };
    history.getState().add(other);
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);

    mood.readable = true;
    await history.getState().load();
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);
  });

  it('leaves the aims unchanged, and updates them once it can be read', async () => {
    const first = await follow();
    const record = session(first, 'dumbbell-row', 20, 10);
    const storage = fakeHistoryStorage([record]);
    let readable = true;
    const history = createHistoryStore({
      storage: async () => ({ ...storage, records: async (ids) => (readable ? storage.records(ids) : null) }),
      keep: async (added) => storage.put([added]),
      any: async () => true,
    });
    const followed = await followHistory(history);
    await history.getState().load();
    await settled();
    const { aims } = followed.progress.getState();
    expect(Object.keys(aims[ROUTINE]!)).toHaveLength(1);

    readable = false;
    await storage.put([session(first, 'dumbbell-deadlift', 20, 10, 1)]);
    await history
      .getState()
      .load()
      .catch(() => {});
    history.setState(({ sessions }) => ({
      sessions: [digestOf(session(first, 'dumbbell-deadlift', 20, 10, 1)), ...sessions!],
    }));
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);
    await expect(followed.progress.getState().update()).rejects.toThrow('cannot be read');

    readable = true;
    await followed.progress.getState().update();
    expect(Object.keys(followed.progress.getState().aims[ROUTINE]!)).toHaveLength(2);
  });
});
