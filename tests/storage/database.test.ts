import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectDatabase } from '../../src/storage/database.ts';

/** The results of opening the database, one after the other. */
const openings: (() => Promise<unknown>)[] = [];
vi.mock('idb', () => ({ openDB: () => openings.shift()?.() ?? Promise.reject(new Error('No more.')) }));

const database = (name: string) => () => Promise.resolve({ name, addEventListener() {} });
const refusal = (name: string) => () => Promise.reject(new DOMException('no', name));
const lost = new DOMException('The connection is closing.', 'InvalidStateError');

beforeEach(() => {
  openings.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('is connected to again when the connection was lost', async () => {
  openings.push(database('first'), database('second'));
  const withDatabase = connectDatabase();
  const names: string[] = [];
  const answer = await withDatabase(async (opened) => {
    names.push(opened.name);
    if (names.length === 1) throw lost;
    return 'done';
  });
  expect([answer, ...names]).toEqual(['done', 'first', 'second']);
});

it('is opened again at the next use after reconnecting has failed', async () => {
  openings.push(database('first'), refusal('AbortError'), database('third'));
  const withDatabase = connectDatabase();
  const losing = withDatabase(() => Promise.reject(lost));
  await expect(losing).rejects.toMatchObject({ name: 'AbortError' });
  expect(await withDatabase(async (opened) => opened.name)).toBe('third');
});

it('stays connected when the work itself fails', async () => {
  openings.push(database('first'));
  const withDatabase = connectDatabase();
  await expect(withDatabase(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(await withDatabase(async (opened) => opened.name)).toBe('first');
});

it('that does not open is refused after some seconds, then at once, and is used if it opens later', async () => {
  vi.useFakeTimers();
  let open: (opened: unknown) => void = () => {};
  openings.push(() => new Promise((resolve) => (open = resolve)));
  const withDatabase = connectDatabase();
  const name = () => withDatabase(async (opened) => opened.name).catch(String);
  const first = name();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await first).toMatch('does not open');
  expect(await name()).toMatch('does not open');
  open(await database('late')());
  await vi.advanceTimersByTimeAsync(0);
  expect(await name()).toBe('late');
});
