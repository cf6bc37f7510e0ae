import { Howl, Howler } from 'howler';

/** What happens to the sound beyond what was asked of it. */
export interface CarrierListener {
  /** A file has begun to sound. */
  readonly onPlaying: () => void;
  /** The system took the sound away: a call, another app, a page put to sleep. */
  readonly onInterrupted: () => void;
  readonly onEnded: () => void;
  /** It could not be played; most often for want of a tap. */
  readonly onFailed: () => void;
}

/** One file in one media element. */
export interface Carrier {
  /** Lets it sound as soon as it can. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Milliseconds into the file; null before it has begun to sound. */
  readonly positionMs: () => number | null;
  readonly close: () => void;
}

// Howler's own audio context is for sounds of another kind; a media element needs none.
Howler.usingWebAudio = false;
// It waits for the event that all is loaded, which WebKit on Linux never sends for a file made in the page, and which
// comes later everywhere.
Reflect.set(Howler, '_canPlayEvent', 'canplay');

/** Howler tells neither where its element stands to the millisecond nor that the system paused it. */
function elementOf(howl: Howl): HTMLMediaElement | null {
  const sounds: unknown = Reflect.get(howl, '_sounds');
  const first: unknown = Array.isArray(sounds) ? sounds[0] : null;
  const node: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, '_node') : null;
  return node instanceof HTMLMediaElement ? node : null;
}

/** One element plays while the next file loads in another; a third is for a person’s own music. */
const ELEMENTS = 3;

/**
 * Lets media elements sound without a tap from now on. Call it synchronously in a tap: a phone unlocks just the
 * elements that are loaded within one. Settles when they are ready for use, or refused.
 */
export async function unlockElements(bed: Blob): Promise<void> {
  const url = URL.createObjectURL(bed);
  const unlocking = Array.from(
    { length: ELEMENTS },
    () =>
      new Promise<Howl>((resolve) => {
        const howl: Howl = new Howl({
          src: [url],
          format: ['wav'],
          html5: true,
          onplay: () => resolve(howl),
          onplayerror: () => resolve(howl),
          onloaderror: () => resolve(howl),
        });
        howl.play();
      }),
  );
  // Only together: howler takes back into its pool what is unloaded, and would hand it to the next one here.
  for (const howl of await Promise.all(unlocking)) howl.unload();
  URL.revokeObjectURL(url);
}

/**
 * Carries a sound file through howler: it keeps the elements a tap has unlocked and uses them again, which is what
 * lets a new file sound on a locked phone.
 */
export function createCarrier(file: Blob, listener: CarrierListener): Carrier {
  const url = URL.createObjectURL(file);
  const open = new AbortController();
  let wanted = false;
  let begun = false;
  const fail = () => {
    if (!open.signal.aborted) listener.onFailed();
  };
  const howl = new Howl({
    src: [url],
    format: ['wav'],
    html5: true,
    onplayerror: fail,
    onloaderror: fail,
    onend: () => listener.onEnded(),
  });
  const element = elementOf(howl);
  const hears = { signal: open.signal };
  element?.addEventListener(
    'playing',
    () => {
      begun = true;
      listener.onPlaying();
    },
    hears,
  );
  element?.addEventListener(
    'pause',
    () => {
      if (wanted && begun && !element.ended) listener.onInterrupted();
    },
    hears,
  );
  return {
    play() {
      wanted = true;
      howl.play();
    },
    pause() {
      wanted = false;
      howl.pause();
    },
    positionMs: () => (begun && element ? element.currentTime * 1000 : null),
    close() {
      open.abort();
      howl.off();
      howl.unload();
      URL.revokeObjectURL(url);
    },
  };
}
