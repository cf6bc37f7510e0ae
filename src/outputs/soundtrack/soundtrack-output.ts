import { bedFile, createSoundtrackRenderer } from '../../audio/soundtrack-renderer.ts';
import type { VoicePack } from '../../audio/voice-pack.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Instant, SessionState } from '../../core/session/session.ts';
import type { Settings } from '../../core/settings.ts';
import { onGesture } from '../../platform/on-gesture.ts';
import type { Runner } from '../../runner/runner.ts';
import { instantAt, type Soundtrack, soundtrackOf } from '../../score/soundtrack.ts';
import type { RenderCue } from '../../score/track-cells.ts';
import { unlockElements } from './carrier.ts';
import { longestFileMs } from './longest-file.ts';
import { createPlanFitter } from './plan-fitter.ts';
import { wentOnAlone } from './same-course.ts';
import { createStillWatch } from './still-watch.ts';
import { playTrack, type TrackPlayer } from './track-player.ts';

/** What has not begun to sound by now will not, and the session must not stand still for it. */
const GIVE_UP_MS = 4000;
/** An element that is refused may never say so. */
const UNLOCK_WITHIN_MS = 1000;
/** A voice that takes longer to come is heard from the first quiet moment on. */
const VOICE_WITHIN_MS = 150;
/** No cue is longer, and none is so near that a new file would be late for it. */
const QUIET_MS = 1500;

export interface SoundtrackOptions {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  readonly renderCue: RenderCue;
  readonly voicePack: VoicePack;
  readonly claimPlayback: (claim: boolean) => void;
  /** It takes a tap to go on. */
  readonly onBlocked: () => void;
  /** Whether the soundtrack carries the cues has changed. */
  readonly onChange: () => void;
  /** A file has begun to sound. */
  readonly onPlaying: () => void;
}

export interface SoundtrackOutput {
  /** Call it synchronously in the tap that may start a session. */
  readonly unlock: () => void;
  /** Whether cues are heard from the soundtrack, and must not be from anywhere else. */
  readonly carries: () => boolean;
  /** The instant that is heard now; null while nothing of the track sounds or is about to. */
  readonly heardUntil: () => Instant | null;
  /** The plan as it is gone through in this mode. */
  readonly forSoundMode: (plan: Plan, except?: number | null) => Plan;
  readonly stop: () => void;
}

interface Playing {
  /** What the track was made from. */
  readonly plan: Plan;
  readonly state: SessionState;
  readonly track: Soundtrack;
  readonly player: TrackPlayer;
  /** It was made before the voice was there. */
  readonly silent: boolean;
  readonly standsStill: ReturnType<typeof createStillWatch>;
  sounding: boolean;
}

const ACTIVE: readonly SessionState['status'][] = ['running', 'paused'];

const patience = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

type SoundtrackRunner = Pick<
  Runner,
  'plan' | 'state' | 'absence' | 'now' | 'speed' | 'send' | 'subscribe' | 'onReconcile'
>;

/**
 * Plays the rest of the session as one soundtrack in a media element, which goes on with the screen off and with
 * every timer asleep. Every command makes it anew from there; the session follows what is heard.
 */
export function createSoundtrackOutput(
  runner: SoundtrackRunner,
  {
    settings,
    subscribeSettings,
    renderCue,
    voicePack,
    claimPlayback,
    onBlocked,
    onChange,
    onPlaying,
  }: SoundtrackOptions,
): SoundtrackOutput {
  const renderer = createSoundtrackRenderer(renderCue, voicePack.clipOf);
  let playing: Playing | null = null;
  let refused = false;
  let unlocking: Promise<void> | null = null;
  let unlocked = false;
  let made = '';
  /** The voice pack has been asked for. */
  let keeping = false;
  /** Paused: the sound stands still, and the clock counts. */
  let halted = false;
  let givesUp: ReturnType<typeof setTimeout> | undefined;

  const wanted = () => settings().soundMode === 'screen-off' && settings().sounds;
  const carries = () => wanted() && !refused;
  const speaks = () => settings().voice !== 'off';
  const { forSoundMode, refit } = createPlanFitter(runner, () => carries() && settings().bridgeOpenSteps);

  const drop = () => {
    clearTimeout(givesUp);
    playing?.player.close();
    playing = null;
  };

  const refuse = () => {
    drop();
    if (refused) return;
    refused = true;
    onChange();
    onBlocked();
    settle();
  };

  const begin = (plan: Plan, state: SessionState) => {
    drop();
    const { countdownSeconds, volume, cueOffsetMs: earlierMs } = settings();
    const { speed } = runner;
    const silent = speaks() && !voicePack.isLoaded();
    if (silent) void voicePack.load();
    const voice = silent ? 'off' : settings().voice;
    const options = { countdownSeconds, speed, voice, earlierMs };
    const track = soundtrackOf(plan, state, runner.now(), options);
    if (!track) return;
    claimPlayback(true);
    const player = playTrack(renderer.render(track, volume, longestFileMs()), {
      onPlaying() {
        clearTimeout(givesUp);
        if (playing?.player === player) playing.sounding = true;
        onPlaying();
      },
      onInterrupted: () => runner.send({ type: 'pause' }),
      onFailed: refuse,
      onEnded() {
        // First to the instant that was heard last, while it still counts.
        runner.send({ type: 'tick' });
        drop();
        settle();
      },
    });
    playing = { plan, state, track, player, silent, standsStill: createStillWatch(), sounding: false };
    givesUp = setTimeout(refuse, GIVE_UP_MS);
  };

  const follows = ({ plan, state }: Playing): boolean =>
    plan === runner.plan() && wentOnAlone(plan, state, runner.now(), runner.state());

  /** The voice has come since, and nothing is cut off by beginning again with it. */
  const canGainVoice = ({ silent, track, player }: Playing): boolean => {
    if (!silent || !voicePack.isLoaded()) return false;
    const at = player.positionMs();
    return track.cues.every(({ atMs }) => atMs < at - QUIET_MS || atMs > at + QUIET_MS);
  };

  /** An element can stand still and not say so. */
  const isStuck = ({ sounding, standsStill, player }: Playing): boolean =>
    sounding && standsStill(player.positionMs(), performance.now());

  /** Brings the sound in line with the session. */
  const settle = () => {
    const plan = runner.plan();
    const state = runner.state();
    if (plan && refit(plan, state)) return;
    if (!plan || !carries() || state.status === 'ready') {
      drop();
    } else if (state.status === 'finished') {
      // Left alone, the last cue rings out.
      if (state.reason === 'ended') drop();
    } else if (state.status === 'paused' && state.resumeAt === null) {
      clearTimeout(givesUp);
      playing?.player.pause();
      halted = true;
    } else if (!playing || halted || !follows(playing) || canGainVoice(playing) || isStuck(playing)) {
      halted = false;
      if (unlocking) {
        drop();
        void unlocking.then(settle);
      } else {
        begin(plan, state);
      }
    }
  };

  const onSettings = () => {
    const { countdownSeconds, volume, voice, cueOffsetMs } = settings();
    if (wanted() && speaks() && !keeping) voicePack.keep();
    keeping = wanted() && speaks();
    const asked = `${countdownSeconds}/${volume}/${voice}/${cueOffsetMs}`;
    if (asked !== made && !halted) drop();
    made = asked;
    if (!wanted()) {
      refused = false;
      claimPlayback(false);
    }
    unlockNow();
    settle();
  };
  const unlock = () => {
    if (!wanted()) return;
    if (refused) {
      refused = false;
      onChange();
    }
    if (!unlocked && !unlocking) {
      claimPlayback(true);
      unlocking = Promise.all([
        Promise.race([unlockElements(bedFile()), patience(UNLOCK_WITHIN_MS)]),
        speaks() && Promise.race([voicePack.load(), patience(VOICE_WITHIN_MS)]),
      ]).then(() => {
        unlocked = true;
        unlocking = null;
      });
    }
    settle();
  };
  /** A session that came to this mode without a press on Start: any press will do, that of the choice itself first. */
  const unlockNow = () => {
    if (!unlocked && ACTIVE.includes(runner.state().status) && navigator.userActivation?.isActive !== false)
      unlock();
  };
  const stops = [
    runner.subscribe(settle),
    runner.onReconcile(settle),
    subscribeSettings(onSettings),
    onGesture(unlockNow),
  ];
  onSettings();

  return {
    carries,
    forSoundMode,
    heardUntil: () =>
      playing && !halted && ACTIVE.includes(runner.state().status)
        ? instantAt(playing.track, playing.player.positionMs())
        : null,
    unlock,
    stop() {
      for (const stop of stops) stop();
      drop();
    },
  };
}
