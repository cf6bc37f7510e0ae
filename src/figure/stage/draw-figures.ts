import type { Figure } from '../../core/routine/figure.ts';
import { TRUSTED_POLICIES, trustScript } from '../../platform/trusted.ts';
import type { StripPicture } from '../draw/draw-strip.ts';
import type { Reel } from '../draw/reel.ts';
import type { DrawRequest, ReelRequest } from './draw-request.ts';
// For this query Vite exports the address as the default.
// oxlint-disable-next-line import/default
import workerUrl from './figure-worker.ts?worker&url';

const trustedUrl = trustScript(TRUSTED_POLICIES.figureWorker, workerUrl);

interface Desk {
  readonly worker: Worker;
  readonly rejects: Set<(failure: Error) => void>;
}

let desk: Desk | null = null;

/** A worker that crashes, or whose script is not loaded, never answers: reject its requests, and use a new one next. */
function openDesk(): Desk {
  const worker = new Worker(trustedUrl, { type: 'module' });
  const opened: Desk = { worker, rejects: new Set() };
  const close = () => {
    worker.terminate();
    if (desk === opened) desk = null;
    for (const reject of opened.rejects) reject(new Error('The figure worker failed.'));
  };
  worker.onerror = close;
  worker.onmessageerror = close;
  return opened;
}

function ask<T>(request: DrawRequest): Promise<T> {
  desk ??= openDesk();
  const { worker, rejects } = desk;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<T>((resolve, reject) => {
    rejects.add(reject);
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      rejects.delete(reject);
      resolve(data);
    };
  });
  worker.postMessage(request, [port2]);
  return answer.finally(() => port1.close());
}

/** Milliseconds before a second and a third try: a worker whose script did not arrive gets another chance. */
const WAITS = [1000, 5000];

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askPatiently<T>(request: DrawRequest, waits = WAITS): Promise<T> {
  const [ms, ...others] = waits;
  if (ms === undefined) return ask<T>(request);
  return ask<T>(request).catch(async () => {
    await wait(ms);
    return askPatiently<T>(request, others);
  });
}

/** Draws a moving figure. */
export const drawReel = (request: ReelRequest): Promise<Reel> => askPatiently({ kind: 'reel', ...request });

/** Draws a figure as one picture. Returns SVG markup. */
export const drawStill = (figure: Figure, both: boolean): Promise<string> =>
  askPatiently({ kind: 'still', figure, both });

/** Draws figures at one scale, at their peak and, if asked for, at their start. */
export const drawStrip = (figures: readonly Figure[], withStart: boolean): Promise<readonly StripPicture[]> =>
  askPatiently({ kind: 'strip', figures, withStart });
