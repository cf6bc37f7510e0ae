import { drawStill } from '../draw/draw-still.ts';
import { drawStrip } from '../draw/draw-strip.ts';
import { reelOf } from '../draw/reel.ts';
import type { DrawRequest } from './draw-request.ts';

function drawn(request: DrawRequest) {
  switch (request.kind) {
    case 'still':
      return drawStill(request.figure, request.both);
    case 'strip':
      return drawStrip(request.figures, request.withStart);
    case 'reel':
      return reelOf(request.figure, request.doing, request.width, request.height);
  }
}

// Drawing takes longer than a frame, so it must not run on the main thread.
addEventListener('message', ({ data, ports }: MessageEvent<DrawRequest>) => {
  ports[0]?.postMessage(drawn(data));
});
