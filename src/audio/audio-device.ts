import { mixWithOthers } from './audio-session.ts';

/** A promise of the audio system may never settle; this is long enough for any that will. */
const SETTLE_MS = 1000;
/** A clock that has not moved for this long stands still. */
const STILL_MS = 700;

export interface AudioDevice {
  /** The context to play on now; null before the first gesture and at rest. */
  readonly context: () => AudioContext | null;
  /**
   * Sees to it that sound can be played. In a `gesture` (call it synchronously there) or on the page's `return` that
   * ends an interruption too; out of `need` never, for that would take the sound back from a phone call.
   */
  readonly wake: (reason: 'gesture' | 'return' | 'need') => void;
  /** Checks that the clock moves, and mends it when not. */
  readonly watch: () => void;
  /** Gives the hardware back. */
  readonly release: () => void;
}

export const supportsWebAudio = (): boolean => typeof AudioContext === 'function';

const settled = (work: Promise<void>): Promise<unknown> =>
  Promise.race([
    work.catch(() => undefined),
    new Promise((resolve) => {
      setTimeout(resolve, SETTLE_MS);
    }),
  ]);

/** A browser may refuse another one: then there is no sound, and nothing else breaks. */
function newContext(): AudioContext | null {
  try {
    return new AudioContext();
  } catch {
    return null;
  }
}

export interface AudioListener {
  /** The context was replaced, or began or ceased to run. */
  readonly onChange: () => void;
  /** It takes a gesture to go on. Said once until sound runs again or a gesture comes. */
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
    // A context that is closed already, or cannot be, is gone all the same.
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
    await new Promise((resolve) => {
      setTimeout(resolve, STILL_MS);
    });
    return on === context && on.state === 'running' && on.currentTime <= time;
  };

  /** A clock can stand still while the state says `running`: after an interruption on iOS, for one. */
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
