import type { CueKind, Instant } from './core/session/session.ts';
import type { Settings } from './core/settings.ts';
import { type CueObservation, createCueOutput } from './outputs/cue-output.ts';
import { createHapticsOutput } from './outputs/haptics-output.ts';
import { createVoiceOutput } from './outputs/voice-output.ts';
import { createWakeLockOutput } from './outputs/wake-lock-output.ts';
import type { Runner } from './runner/runner.ts';

interface Needs {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Sound needs a tap to go on; `unlock` is what the tap has to do. */
  readonly onBlocked: (unlock: () => void) => void;
  readonly observe?: (entry: CueObservation) => void;
}

export interface Outputs {
  /** Makes sound and speech possible; call it inside the person's own tap. */
  readonly unlock: () => void;
  readonly tryCue: (kind: CueKind) => void;
  readonly wasHeard: (from: Instant, to: Instant) => boolean;
}

/** Everything a session is heard, felt and kept in sight by. Fetched after the first paint, before anyone can press Start. */
export function startOutputs(runner: Runner, needs: Needs): Outputs {
  const cues = createCueOutput(runner, { ...needs, onBlocked: () => needs.onBlocked(cues.unlock) });
  const voice = createVoiceOutput(runner, needs);
  createHapticsOutput(runner, needs);
  createWakeLockOutput(runner, needs);
  return {
    unlock() {
      cues.unlock();
      voice.unlock();
    },
    tryCue: cues.tryCue,
    wasHeard: cues.wasHeard,
  };
}
