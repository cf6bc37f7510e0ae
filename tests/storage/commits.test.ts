import { describe, expect, it } from 'vitest';
import { commitAfter, type Database, type WithDatabase } from '../../src/storage/database.ts';
import { createKeyValue } from '../../src/storage/key-value.ts';
import { createRecords } from '../../src/storage/records.ts';
import { RECORD } from './sample-checkpoint.ts';

/** A database that notes what is asked of it, and finishes a transaction only at its commit. */
function slowToCommit() {
  const asked: string[] = [];
  let commit = () => {};
  const done = new Promise<void>((resolve) => {
    commit = () => {
      asked.push('commit');
      resolve();
    };
  });
  const noting = (what: string) => async () => void asked.push(what);
  const store = { put: noting('put'), add: noting('add'), delete: noting('delete') };
  const reading = { get: async () => undefined, getKey: async () => undefined };
  const transaction = { store, done, commit, objectStore: () => ({ ...store, ...reading }) };
  const database: WithDatabase = (work) => work({ transaction: () => transaction } as unknown as Database);
  return { asked, database, transaction };
}

/** WebKit may put off the commit for as long as the page is busy: what was done by then is lost in a kill. */
describe('what is written is committed with its last value, and not at some later time', () => {
  it('a checkpoint or a document', async () => {
    const { asked, database } = slowToCommit();
    await createKeyValue(database).write('checkpoint', { session: {}, pulse: undefined, aside: {} }, true);
    expect(asked).toEqual(['put', 'delete', 'put', 'commit']);
  });

  it('a session', async () => {
    const { asked, database } = slowToCommit();
    await createRecords(database).append(RECORD);
    expect(asked).toEqual(['add', 'commit']);
  });

  it('a change of many', async () => {
    const { asked, transaction } = slowToCommit();
    const { store } = transaction;
    const late = new Promise<void>((resolve) => setTimeout(resolve)).then(store.put);
    await commitAfter([store.put(), late], transaction);
    expect(asked).toEqual(['put', 'put', 'commit']);
  });
});
