import type { RenderTrack } from '../../audio/soundtrack-renderer.ts';
import type { VoicePack } from '../../audio/voice-pack.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Instant } from '../../core/session/session.ts';
import type { Settings } from '../../core/settings.ts';
import type { WatchedRunner } from '../../runner/runner.ts';
import { instantAt, soundtrackOf } from '../../score/soundtrack.ts';
import type { Speech } from '../../score/words-at.ts';
import type { CarrierListener } from './carrier.ts';
import { wentOnAlone } from './same-course.ts';
import { createStallDetector } from './stall-detector.ts';
import { playTrack } from './track-player.ts';

/** A track that has not begun to sound by now has failed; the session must not wait for it. */
const GIVE_UP_MS = 4000;
/** No cue is longer, and a new file begins sooner than this. */
const QUIET_MS = 1500;

const FIVE_MINUTES_MS = 300_000;

/**
 * How much of a track fits into one file. WebKit reads a whole file before it plays it, at about 7 MB a second, and
 * Firefox keeps it in memory (200 MB for an hour). Chromium reads while it plays, so one file is best there: it
 * continues without a script.
 */
const longestFileMs = (): number =>
  navigator.vendor.startsWith('Google') ? Number.MAX_SAFE_INTEGER : FIVE_MINUTES_MS;

export interface SoundingTrack {
  /** The instant that is heard now. */
  readonly heardAt: () => Instant;
  /** Whether the session needs another track, or the playback of this track is stuck. */
  readonly isOutdated: () => boolean;
  readonly pause: () => void;
  readonly close: () => void;
}

interface Needs {
  readonly settings: () => Settings;
  readonly scaleOf: Speech['scaleOf'];
  readonly render: RenderTrack;
  readonly voicePack: VoicePack;
}

/** Plays the rest of the session, as it stands, in one track. Null when the session has nothing more to play. */
export function playRemainder(
  runner: WatchedRunner,
  { settings, scaleOf, render, voicePack }: Needs,
  plan: Plan,
  listener: CarrierListener,
): SoundingTrack | null {
  const { countdownSeconds, volume, voice, cueOffsetMs: earlierMs } = settings();
  const { speed } = runner;
  const state = runner.state();
  const lacksVoice = voice !== 'off' && !voicePack.isLoaded();
  if (lacksVoice) void voicePack.load();
  const options = { countdownSeconds, speed, voice: lacksVoice ? 'off' : voice, scaleOf, earlierMs } as const;
  const track = soundtrackOf(plan, state, runner.now(), options);
  if (!track) return null;
  const standsStill = createStallDetector();
  let sounding = false;
  const player = playTrack(render(track, volume, longestFileMs()), {
    ...listener,
    onPlaying() {
      clearTimeout(givesUp);
      sounding = true;
      listener.onPlaying();
    },
  });
  const givesUp = setTimeout(listener.onFailed, GIVE_UP_MS);

  const follows = () => plan === runner.plan() && wentOnAlone(plan, state, runner.now(), runner.state());
  /** Whether the voice has arrived, and beginning again with it cuts no cue off. */
  const canGainVoice = () => {
    if (!lacksVoice || !voicePack.isLoaded()) return false;
    const at = player.positionMs();
    return track.cues.every(({ atMs }) => Math.abs(atMs - at) > QUIET_MS);
  };
  /** A media element can stand still without reporting it. */
  const isStuck = () => sounding && standsStill(player.positionMs(), performance.now());

  return {
    heardAt: () => instantAt(track, player.positionMs()),
    isOutdated: () => !follows() || canGainVoice() || isStuck(),
    pause() {
      clearTimeout(givesUp);
      player.pause();
    },
    close() {
      clearTimeout(givesUp);
      player.close();
    },
  };
}
