import { Howl, Howler } from 'howler';

/** Events of the sound that were not requested. */
export interface CarrierListener {
  /** The file has begun to sound. */
  readonly onPlaying: () => void;
  /** The system stopped the sound: a call, another app, a suspended page. */
  readonly onInterrupted: () => void;
  readonly onEnded: () => void;
  /** It could not be played, most often because a tap is missing. */
  readonly onFailed: () => void;
}

/** One file in one media element. */
export interface Carrier {
  /** Makes it sound as soon as possible. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Milliseconds into the file; null before it has begun to sound. */
  readonly positionMs: () => number | null;
  readonly close: () => void;
}

// Media elements need no audio context.
Howler.usingWebAudio = false;
// By default howler waits for `canplaythrough`, which comes later, and which WebKit on Linux never fires for a file
// made in the page.
Reflect.set(Howler, '_canPlayEvent', 'canplay');

/** Howler reports neither the position in milliseconds nor a pause by the system, so its element is read directly. */
function elementOf(howl: Howl): HTMLMediaElement | null {
  const sounds: unknown = Reflect.get(howl, '_sounds');
  const first: unknown = Array.isArray(sounds) ? sounds[0] : null;
  const node: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, '_node') : null;
  return node instanceof HTMLMediaElement ? node : null;
}

/** One element plays while the next file loads in another; a third plays the user's music. */
const ELEMENTS = 3;

/**
 * Lets media elements play without a tap from now on. Call it synchronously in a tap: a phone unlocks only elements
 * that are loaded in one. Resolves when the elements are ready, or were refused.
 */
export async function unlockElements(background: Blob): Promise<void> {
  const url = URL.createObjectURL(background);
  const unlocking = Array.from(
    { length: ELEMENTS },
    () =>
      new Promise<Howl>((resolve) => {
        const ready = () => resolve(howl);
        const events = { onplay: ready, onplayerror: ready, onloaderror: ready };
        const howl: Howl = new Howl({ src: [url], format: ['wav'], html5: true, ...events });
        howl.play();
      }),
  );
  // All at once: howler puts an unloaded element into its pool, and would use it for the next Howl here.
  for (const howl of await Promise.all(unlocking)) howl.unload();
  URL.revokeObjectURL(url);
}

/** Plays a file through howler, which reuses unlocked elements: only these can play a new file on a locked phone. */
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
  const on = (event: 'playing' | 'pause', hear: () => void) =>
    element?.addEventListener(event, hear, { signal: open.signal });
  on('playing', () => {
    begun = true;
    listener.onPlaying();
  });
  on('pause', () => {
    if (wanted && begun && !element?.ended) listener.onInterrupted();
  });
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
