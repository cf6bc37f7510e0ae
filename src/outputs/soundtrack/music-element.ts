import { Howl } from 'howler';

export interface MusicElement {
  readonly play: () => void;
  readonly pause: () => void;
  /** Where a browser leaves the volume to the person alone (iPhones), nothing happens. */
  readonly fade: (to: number, ms: number) => void;
  readonly close: () => void;
}

/** One song in a media element of its own, beside the soundtrack's. */
export function createMusicElement(
  sound: Blob,
  volume: number,
  listener: { readonly onEnded: () => void; readonly onFailed: () => void },
): MusicElement {
  const url = URL.createObjectURL(sound);
  const howl = new Howl({
    src: [url],
    // Howler asks only to refuse what a browser cannot play; the element itself finds out what a file is.
    format: ['wav'],
    html5: true,
    volume,
    onend: listener.onEnded,
    onloaderror: listener.onFailed,
    onplayerror: listener.onFailed,
  });
  return {
    play() {
      if (!howl.playing()) howl.play();
    },
    pause: () => void howl.pause(),
    fade: (to, ms) => void howl.fade(howl.volume(), to, ms),
    close() {
      howl.off();
      howl.unload();
      URL.revokeObjectURL(url);
    },
  };
}
