import { describe, expect, it } from 'vitest';
import type { Database, WithDatabase } from '../../src/storage/database.ts';
import { createKeyValue } from '../../src/storage/key-value.ts';

const refusal = (name: string) => () => Promise.reject(new DOMException(name, name));

/** A database that answers these requests only. */
const over = (answers: Pick<Partial<Database>, 'get' | 'count'>) => {
  const database: WithDatabase = (work) => work(answers as Database);
  return createKeyValue(database);
};

describe('a stored value that the browser cannot read', () => {
  it('reads as null, so that the app goes on without it', async () => {
    const values = over({ get: refusal('NotReadableError'), count: async () => 1 });
    expect(await values.read('documents', 'settings')).toBeNull();
  });

  it('counts as refused if nothing else can be read either', async () => {
    const values = over({ get: refusal('UnknownError'), count: refusal('UnknownError') });
    await expect(values.read('documents', 'settings')).rejects.toThrow('UnknownError');
  });
});

it('a value that is not there reads as undefined', async () => {
  expect(await over({ get: async () => undefined }).read('documents', 'settings')).toBeUndefined();
});
