import { claimPlayback } from '../../audio/audio-session.ts';
import { shareAudioDevice } from '../../audio/share-audio-device.ts';
import type { Beat } from '../../core/cue-offset.ts';
import { late } from '../../core/late.ts';
import { createListeners } from '../../core/listeners.ts';
import type { CueKind } from '../../core/session/session.ts';
import { type CueObservation, type CueOutput, createCueOutput } from '../../outputs/cue-output.ts';
import { createHapticsOutput } from '../../outputs/haptics-output.ts';
import { createWakeLockOutput } from '../../outputs/wake-lock-output.ts';
import type { Runner } from '../../runner/runner.ts';
import { renderCue } from '../../score/render-cue.ts';
import type { MusicStore } from '../../store/music-store.ts';
import type { ScaleNeeds } from './scales.ts';
import { startVoice } from './voice.ts';

interface Needs extends ScaleNeeds {
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Sound needs a tap to continue; the tap has to call `unlock`. */
  readonly onBlocked: () => void;
  readonly onUnblocked: () => void;
  readonly wallNow: () => number;
  readonly music: MusicStore;
  readonly observe?: (entry: CueObservation) => void;
}

export interface Outputs {
  /** Makes sound and speech possible. Call it synchronously in a tap. */
  readonly unlock: () => void;
  /** Fetches the voice and the soundtrack, as far as a session started now would use them. */
  readonly expectStart: () => void;
  readonly tryCue: (kind: CueKind) => void;
  readonly soundClock: CueOutput['clock'];
  /** Starts a beat to tap along with; null when nothing can sound. Call it in a tap. */
  readonly beat: (offsetMs: number) => Promise<Beat | null>;
}

/** Starts sound, vibration and wake lock. Fetched after the first paint, so that Start finds them ready. */
export function startOutputs(runner: Runner, needs: Needs): Outputs {
  const { settings, subscribeSettings } = needs;
  const carrying = createListeners<[]>();
  const soundtrack = late(async () =>
    (await import('./soundtrack.ts')).startSoundtrack(runner, {
      ...needs,
      renderCue,
      claimPlayback,
      onChange: carrying.tell,
    }),
  );
  const carries = () => soundtrack.here()?.carries() ?? false;
  const fetchSoundtrack = () => void soundtrack().then(carrying.tell, () => undefined);
  const fetchInScreenOff = () => {
    if (settings().soundMode === 'screen-off' && !soundtrack.here()) fetchSoundtrack();
  };

  const hold = shareAudioDevice();
  const besideSoundtrack = {
    ...needs,
    hold,
    audible: () => !carries(),
    subscribeSettings(listener: () => void) {
      const stops = [subscribeSettings(listener), carrying.add(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  const voice = startVoice(runner, besideSoundtrack);
  const cues = createCueOutput(runner, besideSoundtrack);
  runner.witness(cues.wasHeard);
  createHapticsOutput(runner, needs);
  createWakeLockOutput(runner, needs);

  const beat = late(async () => {
    const { createBeat } = await import('../../audio/beat.ts');
    return createBeat(hold, () => performance.now());
  });
  subscribeSettings(fetchInScreenOff);
  fetchInScreenOff();
  return {
    unlock() {
      fetchInScreenOff();
      soundtrack.here()?.unlock();
      if (!carries()) cues.unlock();
      voice.unlock();
    },
    expectStart() {
      voice.expectStart();
      // A person who chose music mode needs no soundtrack.
      if (settings().soundMode !== 'music' || !settings().soundModeChosen) fetchSoundtrack();
    },
    tryCue: cues.tryCue,
    soundClock: cues.clock,
    async beat(offsetMs) {
      cues.unlock();
      return (await beat())({ offsetMs, volume: settings().volume });
    },
  };
}
