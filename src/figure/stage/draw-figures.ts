import type { Figure } from '../../core/routine/figure.ts';
import type { Reel } from '../draw/reel.ts';
import type { Doing } from '../draw/timeline.ts';

/** What the worker is asked for. */
export type DrawRequest =
  | { readonly kind: 'still'; readonly figure: Figure; readonly both: boolean }
  | ({ readonly kind: 'reel' } & ReelRequest);

/** A moving figure, and the size in pixels of the box it must fit. */
export interface ReelRequest {
  readonly figure: Figure;
  readonly doing: Doing;
  readonly width: number;
  readonly height: number;
}

let worker: Worker | null = null;

function ask<T>(request: DrawRequest): Promise<T> {
  worker ??= new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(request, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      port1.close();
      resolve(data);
    };
  });
}

export const drawReel = (request: ReelRequest): Promise<Reel> => ask({ kind: 'reel', ...request });

/** A figure as one picture: markup of an SVG. */
export const drawStill = (figure: Figure, both: boolean): Promise<string> =>
  ask({ kind: 'still', figure, both });
