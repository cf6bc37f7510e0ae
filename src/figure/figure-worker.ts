import type { Request } from './draw-figures.ts';
import { drawStill } from './draw-still.ts';
import { reelOf } from './reel.ts';

// Drawing takes longer than a frame has: it is not done where the page is run.
addEventListener('message', ({ data, ports }: MessageEvent<Request>) => {
  const drawn =
    data.kind === 'still'
      ? drawStill(data.figure, data.both)
      : reelOf(data.figure, data.doing, data.width, data.height);
  ports[0]?.postMessage(drawn);
});
