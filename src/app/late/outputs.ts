import { claimPlayback } from '../../audio/audio-session.ts';
import type { StartBeat } from '../../audio/beat.ts';
import { shareAudioDevice } from '../../audio/share-audio-device.ts';
import type { Beat } from '../../core/cue-offset.ts';
import { unbridgeSteps } from '../../core/plan/bridge.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { CueKind } from '../../core/session/session.ts';
import type { Settings } from '../../core/settings.ts';
import { type CueObservation, createCueOutput } from '../../outputs/cue-output.ts';
import { createHapticsOutput } from '../../outputs/haptics-output.ts';
import type { SoundtrackOutput } from '../../outputs/soundtrack/soundtrack-output.ts';
import { createWakeLockOutput } from '../../outputs/wake-lock-output.ts';
import type { Runner } from '../../runner/runner.ts';
import { renderCue } from '../../score/render-cue.ts';
import type { MusicStore } from '../../store/music-store.ts';
import { startVoice } from './voice.ts';

/** After everything the first screens need. */
const LATER_MS = 3000;

interface Needs {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Sound needs a tap to go on; `unlock` is what the tap has to do. */
  readonly onBlocked: (unlock: () => void) => void;
  readonly onUnblocked: () => void;
  readonly wallNow: () => number;
  readonly music: MusicStore;
  readonly observe?: (entry: CueObservation) => void;
}

export interface Outputs {
  /** Makes sound and speech possible; call it inside the person's own tap. */
  readonly unlock: () => void;
  readonly tryCue: (kind: CueKind) => void;
  /** Starts a beat that can be tapped along with; null when nothing can sound. */
  readonly beat: (offsetMs: number) => Promise<Beat | null>;
  /** The plan as the sound mode wants it, but for the step one stands in. */
  readonly forSoundMode: (plan: Plan, except?: number | null) => Plan;
}

/** Everything a session is heard, felt and kept in sight by. Fetched after the first paint, before anyone can press Start. */
export function startOutputs(runner: Runner, needs: Needs): Outputs {
  const { settings, subscribeSettings } = needs;
  const listeners = new Set<() => void>();
  let soundtrack: SoundtrackOutput | null = null;
  let asked = false;

  /** The screen-off mode is fetched when it is on, and while it has not been chosen or refused. */
  const fetchSoundtrack = async () => {
    if (asked || (settings().soundMode === 'music' && settings().soundModeChosen)) return;
    asked = true;
    const fetched = await import('./soundtrack.ts').catch(() => null);
    // Without a network now, perhaps with one later.
    asked = fetched !== null;
    if (!fetched) return;
    soundtrack = fetched.startSoundtrack(runner, {
      ...needs,
      renderCue,
      claimPlayback,
      onBlocked: () => needs.onBlocked(unlock),
      onChange: () => {
        for (const listener of listeners) listener();
      },
    });
    for (const listener of listeners) listener();
  };

  const hold = shareAudioDevice();
  // What the soundtrack sounds and says must not be heard twice.
  const besideSoundtrack = {
    settings: (): Settings =>
      soundtrack?.carries() ? { ...settings(), sounds: false, voice: 'off' } : settings(),
    subscribeSettings(listener: () => void) {
      listeners.add(listener);
      const stop = subscribeSettings(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
  const voice = startVoice(runner, { ...needs, ...besideSoundtrack, hold });
  const cues = createCueOutput(runner, {
    ...needs,
    ...besideSoundtrack,
    hold,
    onBlocked: () => needs.onBlocked(unlock),
  });
  runner.witness(cues.wasHeard);
  const unlock = () => {
    if (settings().soundMode === 'screen-off') void fetchSoundtrack();
    soundtrack?.unlock();
    if (!soundtrack?.carries()) cues.unlock();
    voice.unlock();
  };
  let startBeat: StartBeat | null = null;
  const fetchBeat = async () => {
    const { createBeat } = await import('../../audio/beat.ts');
    return createBeat(hold, () => performance.now());
  };
  createHapticsOutput(runner, needs);
  createWakeLockOutput(runner, needs);
  subscribeSettings(() => {
    if (settings().soundMode === 'screen-off') void fetchSoundtrack();
  });
  if (settings().soundMode === 'screen-off') void fetchSoundtrack();
  else setTimeout(() => void fetchSoundtrack(), LATER_MS);
  return {
    unlock,
    tryCue: cues.tryCue,
    async beat(offsetMs) {
      cues.unlock();
      startBeat ??= await fetchBeat();
      return startBeat({ offsetMs, volume: settings().volume });
    },
    forSoundMode: (plan, except) => soundtrack?.forSoundMode(plan, except) ?? unbridgeSteps(plan, except),
  };
}
