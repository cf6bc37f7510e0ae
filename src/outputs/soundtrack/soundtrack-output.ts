import { createSoundtrackRenderer } from '../../audio/soundtrack-renderer.ts';
import type { VoicePack } from '../../audio/voice-pack.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Instant } from '../../core/session/session.ts';
import { isActive } from '../../core/session/views.ts';
import type { Settings } from '../../core/settings.ts';
import { onGesture } from '../../platform/page-events.ts';
import type { WatchedRunner } from '../../runner/runner.ts';
import type { RenderCue } from '../../score/track-cells.ts';
import type { Speech } from '../../score/words-at.ts';
import { createBridging } from './bridging.ts';
import { createElementLock } from './element-lock.ts';
import { playRemainder, type SoundingTrack } from './sounding-track.ts';

export interface SoundtrackOptions {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** How weights are told. */
  readonly scaleOf: Speech['scaleOf'];
  readonly renderCue: RenderCue;
  readonly voicePack: VoicePack;
  readonly claimPlayback: (claim: boolean) => void;
  /** Called when sound needs a tap to continue. */
  readonly onBlocked: () => void;
  /** Called when the answer of `carries` may have changed. */
  readonly onChange: () => void;
  /** Called when a file has begun to sound. */
  readonly onPlaying: () => void;
}

export interface SoundtrackOutput {
  /** Call it synchronously in the tap that may start a session. */
  readonly unlock: () => void;
  /** Whether the soundtrack plays the cues, so that no other output may. */
  readonly carries: () => boolean;
  /** The instant that is heard now; null while no track sounds or is about to. */
  readonly heardUntil: () => Instant | null;
}

/**
 * Plays the rest of the session as one soundtrack in a media element, which continues with the screen off and with
 * every timer asleep. After each command that changes what is heard it plays a new track from there; the session follows what is heard.
 */
export function createSoundtrackOutput(runner: WatchedRunner, options: SoundtrackOptions): SoundtrackOutput {
  const { settings, scaleOf, voicePack, claimPlayback, onBlocked, onChange, onPlaying } = options;
  const render = createSoundtrackRenderer(options.renderCue, voicePack.clipOf);
  const lock = createElementLock();
  let playing: SoundingTrack | null = null;
  /** The browser refused to play; it takes a tap to try again. */
  let refused = false;
  /** The session is paused: the sound stands still, while the clock runs on. */
  let halted = false;
  /** The settings that the track was made with. */
  let madeWith = '';
  let keepsVoice = false;

  const wanted = () => settings().soundMode === 'screen-off' && settings().sounds;
  const carries = () => wanted() && !refused;
  const speaks = () => settings().voice !== 'off';
  const adapt = createBridging(runner, () => carries() && settings().bridgeOpenSteps);

  const drop = () => {
    playing?.close();
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

  const play = (plan: Plan) => {
    drop();
    claimPlayback(true);
    playing = playRemainder(runner, { settings, scaleOf, render, voicePack }, plan, {
      onPlaying,
      onInterrupted: () => runner.send({ type: 'pause' }),
      onFailed: refuse,
      onEnded() {
        // Tick first: the instant heard last counts only while the track is there.
        runner.send({ type: 'tick' });
        drop();
        settle();
      },
    });
  };

  /** Brings the sound in line with the session. */
  const settle = () => {
    const plan = runner.plan();
    const state = runner.state();
    if (plan && adapt(plan, state)) return;
    if (!plan || !carries() || state.status === 'ready') {
      drop();
    } else if (state.status === 'finished') {
      // When the session finished by itself, the last cue rings out.
      if (state.reason === 'ended') drop();
    } else if (state.status === 'paused' && state.resumeAt === null) {
      playing?.pause();
      halted = true;
    } else if (!playing || halted || playing.isOutdated()) {
      halted = false;
      const opening = lock.opening();
      if (opening) {
        drop();
        void opening.then(settle);
      } else {
        play(plan);
      }
    }
  };

  const onSettings = () => {
    const { countdownSeconds, volume, voice, cueOffsetMs, units } = settings();
    if (wanted() && speaks() && !keepsVoice) voicePack.keep();
    keepsVoice = wanted() && speaks();
    const made = JSON.stringify([countdownSeconds, volume, voice, cueOffsetMs, units]);
    if (made !== madeWith && !halted) drop();
    madeWith = made;
    if (!wanted()) {
      refused = false;
      claimPlayback(false);
    }
    unlockInSession();
    settle();
  };
  const unlock = () => {
    if (!wanted()) return;
    if (refused) {
      refused = false;
      onChange();
    }
    if (!lock.isOpen() && !lock.opening()) {
      claimPlayback(true);
      lock.open(speaks() ? voicePack.load() : null);
    }
    settle();
  };
  /** A session can enter this mode without a press on Start. Then any press will do, first the one that chose it. */
  const unlockInSession = () => {
    if (!lock.isOpen() && isActive(runner.state()) && navigator.userActivation?.isActive !== false) unlock();
  };
  runner.subscribe(settle);
  runner.onReconcile(settle);
  options.subscribeSettings(onSettings);
  onGesture(unlockInSession);
  onSettings();

  return {
    carries,
    heardUntil: () => (playing && !halted && isActive(runner.state()) ? playing.heardAt() : null),
    unlock,
  };
}
