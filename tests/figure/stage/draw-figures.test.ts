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
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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
  'asks two more workers before it gives a request up: %s',
  async (event) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    const asked = [drawStill(), drawStill()].map(failureOf);
    for (const n of [0, 1, 2]) {
      await vi.advanceTimersByTimeAsync(6000);
      await vi.waitFor(() => expect(worker(n).ports).toHaveLength(2));
      worker(n)[event]?.();
      expect(worker(n).terminated).toBe(true);
    }
    expect(await Promise.all(asked)).toEqual([expect.any(Error), expect.any(Error)]);
  },
);

it('asks a new worker after one has failed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
  const drawn = drawStill();
  await vi.waitFor(() => expect(worker(0).ports).toHaveLength(1));
  worker(0).onerror?.();
  await vi.advanceTimersByTimeAsync(6000);
  await vi.waitFor(() => expect(worker(1).ports).toHaveLength(1));
  worker(1).ports[0]?.postMessage('svg');
  expect(await drawn).toBe('svg');
});
