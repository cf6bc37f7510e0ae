import { Howl } from 'howler';

export type MusicElement = ReturnType<typeof createMusicElement>;

/** Plays one song in a media element, besides that of the soundtrack. */
export function createMusicElement(
  sound: Blob,
  volume: number,
  listener: { readonly onEnded: () => void; readonly onFailed: () => void },
) {
  const url = URL.createObjectURL(sound);
  const howl = new Howl({
    src: [url],
    // Howler only checks that the browser can play this format; the element detects the actual one.
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
    /** Does nothing on an iPhone, where only the user can change the volume. */
    fade: (to: number, ms: number) => void howl.fade(howl.volume(), to, ms),
    close() {
      howl.off();
      howl.unload();
      URL.revokeObjectURL(url);
    },
  };
}
