import { type InferOutput, is } from 'valibot';
import { expect, it } from 'vitest';
import { CHECKPOINT as CHECKPOINT_SCHEMA } from '../../src/storage/read-checkpoint.ts';
import { RECORD as RECORD_SCHEMA } from '../../src/storage/read-record.ts';
import { AMRAP, CHECKPOINT, RECORD } from './sample-checkpoint.ts';

/** The same type without `readonly`, as schemas infer it. */
type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

const writable = <T>(value: T) => structuredClone(value) as Writable<T>;

// The types check that no record or checkpoint of the core is refused. `satisfies` beside each schema says the reverse.
it('schemas accept every record and checkpoint the core makes', () => {
  const record: InferOutput<typeof RECORD_SCHEMA> = writable({ ...RECORD, clocks: [AMRAP] });
  const checkpoint: InferOutput<typeof CHECKPOINT_SCHEMA> = writable(CHECKPOINT);
  expect(is(RECORD_SCHEMA, record)).toBe(true);
  expect(is(CHECKPOINT_SCHEMA, checkpoint)).toBe(true);
});
