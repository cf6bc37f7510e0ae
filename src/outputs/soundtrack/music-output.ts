import { goesOn } from '../../core/session/views.ts';
import type { Settings } from '../../core/settings.ts';
import type { WatchedRunner } from '../../runner/runner.ts';
import { gainOf } from '../../score/gain-of.ts';
import type { Speech } from '../../score/words-at.ts';
import { duckSpans } from './duck-spans.ts';
import { createMusicElement, type MusicElement } from './music-element.ts';
import { playOrder } from './play-order.ts';

/** The volume of music relative to cues: while it plays alone, and under cues or words. */
const ALONE = 0.6;
const UNDER = 0.15;
/** In a hidden page timers may fire a minute late, so music stays at a volume that lets every cue be heard. */
const UNSEEN = 0.3;
const FADE_MS = 300;
/** How far ahead cues and words are looked for. */
const AHEAD_MS = 60_000;
/** Words that began this long ago may still be heard. */
const BACK_MS = 15_000;

/** The user's songs. */
export interface MusicSource {
  readonly ids: () => readonly string[];
  readonly sound: (id: string) => Promise<Blob | null>;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface MusicOptions {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  readonly scaleOf: Speech['scaleOf'];
  readonly music: MusicSource;
  /** Whether the soundtrack plays the cues; without it no music plays. */
  readonly carries: () => boolean;
  readonly newSeed: () => number;
}

/** Plays the user's music under the cues of the soundtrack, round after round, while the session runs. */
export function createMusicOutput(
  runner: WatchedRunner,
  { settings, subscribeSettings, scaleOf, music, carries, newSeed }: MusicOptions,
) {
  let queue: readonly string[] = [];
  let shuffled = settings().musicShuffle;
  let song: string | null = null;
  let element: MusicElement | null = null;
  /** How many songs in a row could not be played. */
  let failures = 0;
  let turn = 0;
  let level = 0;
  let edge: ReturnType<typeof setTimeout> | undefined;

  const isGoingOn = () => carries() && goesOn(runner.state());

  /** The level for now, and how long it applies. */
  const wantedLevel = (): { readonly level: number; readonly forMs: number } => {
    const plan = runner.plan();
    if (document.visibilityState !== 'visible' || !plan) {
      return { level: UNSEEN, forMs: Number.POSITIVE_INFINITY };
    }
    const { speed } = runner;
    const now = runner.now();
    const [from, to] = [now - BACK_MS * speed, now + AHEAD_MS * speed];
    const spans = duckSpans(plan, runner.state(), from, to, { ...settings(), scaleOf }, speed);
    const next = spans.find((span) => span.to > now);
    const under = next !== undefined && next.from <= now;
    const until = under ? next.to : (next?.from ?? now + (AHEAD_MS / 2) * speed);
    return { level: under ? UNDER : ALONE, forMs: (until - now) / speed };
  };

  const setLevel = () => {
    clearTimeout(edge);
    if (!element || !isGoingOn()) return;
    const wanted = wantedLevel();
    const to = wanted.level * gainOf(settings().volume);
    if (to !== level) element.fade(to, FADE_MS);
    level = to;
    if (Number.isFinite(wanted.forMs)) edge = setTimeout(setLevel, Math.max(50, wanted.forMs));
  };

  const drop = () => {
    clearTimeout(edge);
    element?.close();
    element = null;
    song = null;
    turn += 1;
  };

  const next = () => {
    const last = song;
    drop();
    const ids = music.ids();
    queue = queue.filter((id) => ids.includes(id));
    if (queue.length === 0)
      queue = playOrder(ids, { shuffle: settings().musicShuffle, seed: newSeed(), last });
    const [first, ...others] = queue;
    if (first === undefined || failures > ids.length) return;
    song = first;
    queue = others;
    void begin(first, turn);
  };

  const fail = () => {
    failures += 1;
    next();
  };

  const begin = async (id: string, mine: number) => {
    const sound = await music.sound(id);
    // Meanwhile another song was chosen, or none.
    if (mine !== turn) return;
    if (!sound) return fail();
    level = wantedLevel().level * gainOf(settings().volume);
    element = createMusicElement(sound, level, {
      onEnded() {
        failures = 0;
        next();
      },
      onFailed: fail,
    });
    settle();
  };

  const settle = () => {
    const { status } = runner.state();
    const gone = song !== null && !music.ids().includes(song);
    if (!carries() || status === 'ready' || status === 'finished') {
      drop();
      failures = 0;
    } else if (!isGoingOn()) {
      element?.pause();
    } else if (song === null || gone) {
      next();
    } else {
      element?.play();
      setLevel();
    }
  };

  const onSettings = () => {
    if (settings().musicShuffle !== shuffled) queue = [];
    shuffled = settings().musicShuffle;
    settle();
  };
  runner.subscribe(settle);
  runner.onReconcile(settle);
  subscribeSettings(onSettings);
  music.subscribe(settle);
  document.addEventListener('visibilitychange', setLevel);
  return { refresh: settle };
}
