import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectDatabase } from '../../src/storage/database.ts';

/** The results of opening the database, one after the other. */
const openings: ((options?: { blocked?: () => void }) => Promise<unknown>)[] = [];
vi.mock('idb', () => ({
  openDB: (_name: string, _version: number, options: { blocked?: () => void }) =>
    openings.shift()?.(options) ?? Promise.reject(new Error('No more.')),
}));

const database = (name: string) => () => Promise.resolve({ name, addEventListener() {}, close() {} });
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
  const { database: withDatabase } = connectDatabase();
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
  const { database: withDatabase } = connectDatabase();
  const losing = withDatabase(() => Promise.reject(lost));
  await expect(losing).rejects.toMatchObject({ name: 'AbortError' });
  expect(await withDatabase(async (opened) => opened.name)).toBe('third');
});

it('stays connected when the work itself fails', async () => {
  openings.push(database('first'));
  const { database: withDatabase } = connectDatabase();
  await expect(withDatabase(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(await withDatabase(async (opened) => opened.name)).toBe('first');
});

it('that does not open is refused after some seconds, then at once, and is used if it opens later', async () => {
  vi.useFakeTimers();
  let open: (opened: unknown) => void = () => {};
  openings.push(() => new Promise((resolve) => (open = resolve)));
  const { database: withDatabase } = connectDatabase();
  const name = () => withDatabase(async (opened) => opened.name).catch(String);
  const first = name();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await first).toMatch('slow');
  expect(await name()).toMatch('slow');
  open(await database('late')());
  await vi.advanceTimersByTimeAsync(0);
  expect(await name()).toBe('late');
});

it('that another tab holds open is refused as blocked, which a person can mend', async () => {
  vi.useFakeTimers();
  openings.push((options) => {
    options?.blocked?.();
    return new Promise(() => {});
  });
  const { database: withDatabase } = connectDatabase();
  const told = withDatabase(async (opened) => opened.name).catch(String);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await told).toMatch('blocked');
});

it('announces that it opened late', async () => {
  vi.useFakeTimers();
  let open: (opened: unknown) => void = () => {};
  openings.push(() => new Promise((resolve) => (open = resolve)));
  const { database: withDatabase, onReopened } = connectDatabase();
  const told = vi.fn<() => void>();
  onReopened(told);
  const first = withDatabase(async (opened) => opened.name).catch(String);
  await vi.advanceTimersByTimeAsync(5000);
  await first;
  expect(told).not.toHaveBeenCalled();
  open(await database('late')());
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledOnce();
});

it('that no longer answers is connected to again, and the work is done there', async () => {
  vi.useFakeTimers();
  const silent = () => new Promise<never>(() => {});
  const close = vi.fn<() => void>();
  openings.push(() => Promise.resolve({ name: 'dead', addEventListener() {}, close, count: silent }));
  openings.push(database('second'));
  const { database: withDatabase } = connectDatabase();
  const work = withDatabase((opened) => (opened.name === 'dead' ? silent() : Promise.resolve(opened.name)));
  await vi.advanceTimersByTimeAsync(6000);
  expect(await work).toBe('second');
  expect(close).toHaveBeenCalled();
});

it('that takes long for its work but answers is waited for', async () => {
  vi.useFakeTimers();
  const count = () => Promise.resolve(0);
  openings.push(() => Promise.resolve({ name: 'slow', addEventListener() {}, close() {}, count }));
  const { database: withDatabase } = connectDatabase();
  const long = () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 60_000));
  const work = withDatabase(long);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
});

it('is closed while the page lies in the page cache, and opened again when it is back', async () => {
  const closed: string[] = [];
  const closing = (name: string) => () =>
    Promise.resolve({ name, addEventListener() {}, close: () => closed.push(name) });
  openings.push(closing('first'), closing('last words'), closing('back'));
  const { database: withDatabase, rest, wake } = connectDatabase();
  const name = () => withDatabase(async (opened) => opened.name);
  expect(await name()).toBe('first');
  rest();
  await expect.poll(() => closed).toEqual(['first']);
  expect(await name()).toBe('last words');
  await expect.poll(() => closed).toEqual(['first', 'last words']);
  wake();
  expect(await name()).toBe('back');
  expect(closed).toEqual(['first', 'last words']);
});
