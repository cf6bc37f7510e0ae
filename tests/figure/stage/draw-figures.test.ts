import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Figure } from '../../../src/core/routine/figure.ts';

/** A worker that answers only through the ports it was given. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  terminated = false;
  ports: MessagePort[] = [];

  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(_: unknown, [port]: MessagePort[]) {
    if (port) this.ports.push(port);
  }
  terminate() {
    this.terminated = true;
  }
}

const figure = { shows: 'A figure.' } as Figure;
const drawStill = async () => {
  const stage = await import('../../../src/figure/stage/draw-figures.ts');
  return stage.drawStill(figure, false);
};
const worker = (n: number) => {
  const made = FakeWorker.made[n];
  if (!made) throw new Error(`No worker ${n} was made.`);
  return made;
};

beforeEach(() => {
  FakeWorker.made = [];
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('uses one worker for all figures', async () => {
  const asked = [drawStill(), drawStill()];
  await vi.waitFor(() => expect(worker(0).ports).toHaveLength(2));
  for (const [n, port] of worker(0).ports.entries()) port.postMessage(`svg ${n}`);
  expect(await Promise.all(asked)).toEqual(['svg 0', 'svg 1']);
  expect(FakeWorker.made).toHaveLength(1);
});

const failureOf = (drawn: Promise<string>) =>
  drawn.then(
    () => null,
    (failure: unknown) => failure,
  );

it.each(['onerror', 'onmessageerror'] as const)(
  'rejects the requests of a failed worker: %s',
  async (event) => {
    const asked = [drawStill(), drawStill()].map(failureOf);
    await vi.waitFor(() => expect(worker(0).ports).toHaveLength(2));
    worker(0)[event]?.();
    expect(await Promise.all(asked)).toEqual([expect.any(Error), expect.any(Error)]);
    expect(worker(0).terminated).toBe(true);
  },
);

it('asks a new worker after one has failed', async () => {
  const failed = failureOf(drawStill());
  await vi.waitFor(() => expect(worker(0).ports).toHaveLength(1));
  worker(0).onerror?.();
  expect(await failed).toBeInstanceOf(Error);
  const again = drawStill();
  await vi.waitFor(() => expect(worker(1).ports).toHaveLength(1));
  worker(1).ports[0]?.postMessage('svg');
  expect(await again).toBe('svg');
});
