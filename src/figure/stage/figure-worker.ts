import { drawStill } from '../draw/draw-still.ts';
import { reelOf } from '../draw/reel.ts';
import type { DrawRequest } from './draw-request.ts';

// Drawing takes longer than a frame, so it must not run on the main thread.
addEventListener('message', ({ data, ports }: MessageEvent<DrawRequest>) => {
  const drawn =
    data.kind === 'still'
      ? drawStill(data.figure, data.both)
      : reelOf(data.figure, data.doing, data.width, data.height);
  ports[0]?.postMessage(drawn);
});
