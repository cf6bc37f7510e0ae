import type { Step } from '../../core/plan/plan.ts';
import { type Command, resumeCommand } from '../../core/session/session.ts';
import { goesOn, isActive } from '../../core/session/views.ts';
import type { Runner } from '../../runner/runner.ts';
import { artwork } from './artwork.ts';
import { createLatePresses } from './late-presses.ts';
import { type LockScreenWords, nowPlaying } from './now-playing.ts';

const supportsMediaSession = (): boolean =>
  typeof navigator !== 'undefined' && 'mediaSession' in navigator && typeof MediaMetadata === 'function';

interface Needs {
  /** Whether a media element plays the session. Only then can the lock screen show it. */
  readonly carries: () => boolean;
  readonly wallNow: () => number;
  readonly words: LockScreenWords;
}

export interface MediaSessionOutput {
  /** Call it when a media element begins to sound: some browsers drop the buttons then. */
  readonly onPlaying: () => void;
  /** Call it when the answer of `carries` changes. */
  readonly refresh: () => void;
}

const ACTIONS = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;
type Action = (typeof ACTIONS)[number];
/** A session cannot seek, and an iPhone shows previous and next only without these actions. */
const REFUSED: readonly MediaSessionAction[] = ['seekbackward', 'seekforward', 'seekto', 'stop'];

function setHandler(action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // A browser that does not know the action has no button for it.
  }
}

/** Whether what is done in a step is counted, rather than timed. */
const isCounted = (step: Step): boolean =>
  step.kind === 'bout' ? step.bout.clock !== 'tabata' : step.kind === 'work' && step.set.dose.kind === 'reps';

/** Puts the session on the lock screen and takes presses from there and from headphones. */
export function createMediaSessionOutput(
  runner: Runner,
  { carries, wallNow, words }: Needs,
): MediaSessionOutput {
  if (!supportsMediaSession()) {
    return { onPlaying: () => undefined, refresh: () => undefined };
  }
  const presses = createLatePresses(wallNow());
  let shown = '';

  const commandOf = (action: Action): Command | null => {
    const plan = runner.plan();
    const state = runner.state();
    if (!plan || !isActive(state)) return null;
    const step = plan.steps[state.step];
    if (!step) return null;
    switch (action) {
      case 'play':
        return resumeCommand(plan, state.step);
      case 'pause':
        return { type: 'pause' };
      case 'nexttrack':
        // A user who moves on from reps, or from a move under a clock, has done them.
        return { type: isCounted(step) ? 'done' : 'next' };
      case 'previoustrack':
        return { type: 'previous' };
    }
  };
  const press = (action: Action) => {
    if (presses.isLate(wallNow(), document.visibilityState === 'visible')) return;
    const command = commandOf(action);
    if (command) runner.send(command);
  };
  const register = () => {
    for (const action of ACTIONS) setHandler(action, () => press(action));
    for (const action of REFUSED) setHandler(action, null);
  };
  const clear = () => {
    if (!shown) return;
    shown = '';
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
    for (const action of ACTIONS) setHandler(action, null);
  };

  const refresh = () => {
    const plan = runner.plan();
    const state = runner.state();
    if (!plan || !carries() || !isActive(state)) return clear();
    const now = nowPlaying(plan, state, runner.now(), words);
    if (!now) return clear();
    const going = goesOn(state);
    const { stepStartedAt, pausedMs, extraMs } = state;
    const key = JSON.stringify([now.title, now.artist, now.word, going, stepStartedAt, pausedMs, extraMs]);
    if (key === shown) return;
    if (!shown) register();
    shown = key;
    const image = artwork(now);
    navigator.mediaSession.metadata = new MediaMetadata({
      title: now.title,
      artist: now.artist,
      album: plan.name,
      artwork: image ? [{ src: image, sizes: '320x320', type: 'image/png' }] : [],
    });
    navigator.mediaSession.playbackState = going ? 'playing' : 'paused';
    const { position } = now;
    navigator.mediaSession.setPositionState(
      position ? { ...position, playbackRate: runner.speed } : undefined,
    );
  };

  runner.subscribe(refresh);
  // The only notification of a session that was closed.
  runner.onReconcile(refresh);
  runner.everySecond(() => presses.beat(wallNow(), carries() && runner.state().status === 'running'));
  refresh();
  return {
    onPlaying() {
      if (shown) register();
    },
    refresh,
  };
}
