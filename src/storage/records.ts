import { fieldsOf } from '../core/fields-of.ts';
import type { WithDatabase } from './database.ts';
import { readValue } from './read-value.ts';

/** Writes the records of sessions. Reading is part of the history, which is fetched late. Rejects when refused. */
export interface Records {
  /** Writes a record unless its id exists, and deletes the checkpoints of its session: all or nothing. */
  readonly append: (record: { readonly id: string }) => Promise<void>;
  readonly has: (id: string) => Promise<boolean>;
  /** Whether there is any record, or a plan for the week. */
  readonly any: () => Promise<boolean>;
}

export function createRecords(database: WithDatabase): Records {
  return {
    append: (record) =>
      database(async (opened) => {
        const transaction = opened.transaction(['sessions', 'checkpoint'], 'readwrite', {
          durability: 'strict',
        });
        const sessions = transaction.objectStore('sessions');
        const checkpoint = transaction.objectStore('checkpoint');
        const [known, left, aside] = await Promise.all([
          sessions.getKey(record.id),
          readValue(checkpoint, 'session'),
          readValue(checkpoint, 'aside'),
        ]);
        const { [record.id]: own, ...others } = fieldsOf(aside);
        const written = [
          known === undefined && sessions.add(record),
          // By now the checkpoint may be that of the next session.
          fieldsOf(left)['session'] === record.id &&
            Promise.all([checkpoint.delete('session'), checkpoint.delete('pulse')]),
          own && checkpoint.put(others, 'aside'),
        ];
        transaction.commit();
        await Promise.all([...written, transaction.done]);
      }),
    has: (id) => database(async (opened) => (await opened.getKey('sessions', id)) !== undefined),
    any: () =>
      database(
        async (opened) => (await opened.count('sessions')) + (await opened.count('documents', 'week')) > 0,
      ),
  };
}
