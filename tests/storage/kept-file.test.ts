import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptFile } from '../../src/storage/kept-file.ts';

const OLD = 'https://holdfast.test/assets/pack-1.mp3';
const NEW = 'https://holdfast.test/assets/pack-2.mp3';
const HASH = 'sha256-0000';
const textOf = (bytes: ArrayBuffer | null) => bytes && new TextDecoder().decode(bytes);

/** The part of Cache Storage that the app uses. */
function installCache() {
  const kept = new Map<string, Response>();
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
    delete: ({ url }: { url: string }) => Promise.resolve(kept.delete(url)),
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  return kept;
}
const network = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  network.mockReset();
  network.mockImplementation((url) => Promise.resolve(new Response(`content of ${url}`)));
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('location', { href: 'https://holdfast.test/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('comes from the network once, and from the device after that', async () => {
  installCache();
  expect(textOf(await keptFile(OLD, HASH))).toBe(`content of ${OLD}`);
  network.mockRejectedValue(new TypeError('offline'));
  expect(textOf(await keptFile(OLD, HASH))).toBe(`content of ${OLD}`);
  expect(network).toHaveBeenCalledTimes(1);
});

it('is deleted when its next version is stored', async () => {
  const kept = installCache();
  await keptFile(OLD, HASH);
  await keptFile(NEW, HASH);
  expect([...kept.keys()]).toEqual([NEW]);
});

it('comes from the network if nothing can be stored', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('private mode')) });
  expect(textOf(await keptFile(OLD, HASH))).toBe(`content of ${OLD}`);
});

it('is missing without an error if there is no network or no such file', async () => {
  const kept = installCache();
  network.mockRejectedValueOnce(new TypeError('offline')).mockRejectedValueOnce(new TypeError('offline'));
  expect(await keptFile(OLD, HASH)).toBeNull();
  network.mockResolvedValueOnce(new Response('', { status: 404 }));
  expect(await keptFile(OLD, HASH)).toBeNull();
  expect(kept.size).toBe(0);
});

it('is asked of the server itself if what the browser had is not the true file', async () => {
  installCache();
  network.mockRejectedValueOnce(new TypeError('integrity'));
  expect(textOf(await keptFile(OLD, HASH))).toBe(`content of ${OLD}`);
  expect(network.mock.calls.map(([, options]) => options)).toEqual([
    { integrity: HASH },
    { integrity: HASH, cache: 'reload' },
  ]);
});
