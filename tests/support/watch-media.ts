import type { BrowserContext } from '@playwright/test';

declare global {
  /** The media element started last, all that were started, and every file for which the page made a URL. */
  var media: {
    playing: HTMLMediaElement | null;
    readonly played: HTMLMediaElement[];
    readonly files: Map<string, Blob>;
    startedAt: number;
  };
}

/** Lets a test see the media element a page plays, and the file in it. */
export function watchMedia(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    globalThis.media = { playing: null, played: [], files: new Map(), startedAt: 0 };
    const LONG_S = 5;
    // oxlint-disable-next-line typescript/unbound-method -- only wrapped, and always called on an element
    const play = HTMLMediaElement.prototype.play as (this: HTMLMediaElement) => Promise<void>;
    HTMLMediaElement.prototype.play = function () {
      if (this.duration > LONG_S) {
        media.playing = this;
        media.played.push(this);
        this.addEventListener('playing', () => (media.startedAt = performance.now()), { once: true });
      }
      return play.call(this);
    };
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      const url = address(file);
      if (file instanceof Blob) media.files.set(url, file);
      return url;
    };
  });
}
