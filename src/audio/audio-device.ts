import { mixWithOthers } from './audio-session.ts';

/** Promises of the audio system may never settle; if they do, it is within this time. */
const SETTLE_MS = 1000;
/** A clock that has not moved for this long has stopped. */
const STILL_MS = 700;

export interface AudioDevice {
  /** The context to play on now; null before the first gesture and after a release. */
  readonly context: () => AudioContext | null;
  /**
   * Makes sound possible. In a `gesture` (call it synchronously there) or on the page's `return` this also ends an
   * interruption. For a `need` it does not: that would take the sound away from a phone call.
   */
  readonly wake: (reason: 'gesture' | 'return' | 'need') => void;
  /** Checks that the clock moves, and restarts or replaces it if it does not. */
  readonly watch: () => void;
  /** Closes the context, so that the system can use the hardware. */
  readonly release: () => void;
}

export const supportsWebAudio = (): boolean => typeof AudioContext === 'function';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const settled = (work: Promise<void>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), wait(SETTLE_MS)]);

/**
 * Null when the browser refuses another context: then there is no sound, and nothing else breaks. Sounds are scheduled
 * ahead and aligned to the output's time stamp, so a long buffer costs no accuracy, and a context in which it is short
 * takes twice as much of the processor, even in silence.
 */
function newContext(): AudioContext | null {
  try {
    return new AudioContext({ latencyHint: 'playback' });
  } catch {
    return null;
  }
}

export interface AudioListener {
  /** The context was replaced, started or stopped. */
  readonly onChange: () => void;
  /** Sound needs a gesture to continue. Called once until sound runs again or a gesture comes. */
  readonly onBlocked: () => void;
}

/** One AudioContext, kept alive through interruptions, frozen clocks and refusals. */
export function createAudioDevice({ onChange, onBlocked }: AudioListener): AudioDevice {
  let context: AudioContext | null = null;
  let blocked = false;
  let resuming = false;
  let watching = false;

  const build = (): AudioContext | null => {
    mixWithOthers();
    const made = newContext();
    if (!made) return null;
    let before: AudioContextState = made.state;
    made.onstatechange = () => {
      if (context !== made) return;
      const over = before === 'interrupted' && made.state === 'suspended';
      before = made.state;
      if (made.state === 'running') blocked = false;
      if (over) void resume(made);
      onChange();
    };
    context = made;
    return made;
  };

  const discard = () => {
    const old = context;
    context = null;
    if (!old) return;
    old.onstatechange = null;
    // A context that is already closed, or cannot be closed, is dropped anyway.
    if (old.state !== 'closed') void old.close().catch(() => undefined);
  };

  async function resume(on: AudioContext): Promise<void> {
    resuming = true;
    await settled(on.resume());
    resuming = false;
    if (on !== context || on.state === 'running' || blocked) return;
    blocked = true;
    onBlocked();
  }

  const stillAt = async (on: AudioContext, time: number): Promise<boolean> => {
    await wait(STILL_MS);
    return on === context && on.state === 'running' && on.currentTime <= time;
  };

  /** A clock can stop while the state says `running`, for example after an interruption on iOS. */
  async function check(on: AudioContext): Promise<void> {
    if (!(await stillAt(on, on.currentTime))) return;
    await settled(on.suspend());
    await settled(on.resume());
    if (on !== context) return;
    if (on.state === 'running' && !(await stillAt(on, on.currentTime))) {
      onChange();
      return;
    }
    if (on !== context) return;
    discard();
    const made = build();
    onChange();
    if (made) await resume(made);
  }

  return {
    context: () => context,
    wake(reason) {
      if (reason === 'gesture') blocked = false;
      if (context?.state === 'closed') discard();
      const on = context ?? build();
      if (!on || on.state === 'running') return;
      if (reason === 'need' && (on.state === 'interrupted' || resuming || blocked)) return;
      void resume(on);
    },
    watch() {
      if (watching || context?.state !== 'running') return;
      watching = true;
      void check(context).finally(() => {
        watching = false;
      });
    },
    release: discard,
  };
}
