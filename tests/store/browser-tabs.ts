import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { recordOf } from '../../src/core/training/record-of.ts';
import { lookAgain } from '../../src/store/look-again.ts';
import { createSessionStore, type SessionStoreNeeds } from '../../src/store/session-store.ts';
import { alreadyHere } from '../support/already-here.ts';
import { runnerInFakeTime } from '../support/fake-time.ts';

/** The state that the tabs of one browser share. */
export function browser() {
  const shared = {
    holder: null as object | null,
    kept: null as Checkpoint | null,
    records: [] as SessionRecord[],
    /** Whether there is no room to record a session. */
    full: false,
  };
  let ids = 0;
  /** A database answers later, and by then with what was saved meanwhile. */
  const readKept = async () => {
    await Promise.resolve();
    return shared.kept;
  };
  const openTab = (forSoundMode: SessionStoreNeeds['forSoundMode'] = (plan) => plan) => {
    const fake = runnerInFakeTime();
    const tab = {};
    const store = createSessionStore({
      runner: fake.runner,
      unlock: () => undefined,
      recordOf: alreadyHere(recordOf),
      forSoundMode,
      claim: async () => {
        if (shared.holder && shared.holder !== tab) return null;
        shared.holder = tab;
        return () => {
          shared.holder = null;
        };
      },
      wallNow: () => fake.time.wall,
      newId: () => `session-${++ids}`,
      keep: (record) => {
        if (shared.full) return;
        if (!shared.records.some(({ id }) => id === record.id)) shared.records.push(record);
        if (shared.kept?.session === record.id) shared.kept = null;
      },
      remember: (checkpoint) => {
        shared.kept = checkpoint;
      },
      lastKept: readKept,
      leftBehind: readKept,
    });
    const look = () =>
      lookAgain({
        session: store,
        takeUp: store.takeUp,
        lastKept: async () => shared.kept,
        isLive: async () => shared.holder !== null,
      });
    return { ...fake, store, look, view: () => store.getState() };
  };
  return { shared, openTab };
}

export type Tab = ReturnType<ReturnType<typeof browser>['openTab']>;
