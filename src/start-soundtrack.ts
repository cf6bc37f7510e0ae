import type { Settings } from './core/settings.ts';
import { createMediaSessionOutput } from './outputs/media-session/media-session-output.ts';
import { createSoundtrackOutput, type SoundtrackOutput } from './outputs/soundtrack/soundtrack-output.ts';
import type { Runner } from './runner/runner.ts';
import { shippedVoice } from './shipped-voice.ts';
import type { RenderCue } from './sound/track-cells.ts';

export interface SoundtrackNeeds {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  // Handed in, for whoever fetches this has them already.
  readonly renderCue: RenderCue;
  readonly claimPlayback: (claim: boolean) => void;
  readonly onBlocked: () => void;
  readonly onChange: () => void;
  readonly wallNow: () => number;
}

/** Screen-off mode: the soundtrack and the lock screen. Fetched only when the mode is on, or may soon be. */
export function startSoundtrack(runner: Runner, needs: SoundtrackNeeds): SoundtrackOutput {
  const soundtrack = createSoundtrackOutput(runner, {
    ...needs,
    voicePack: shippedVoice,
    onChange() {
      needs.onChange();
      lockScreen.refresh();
    },
    onPlaying: () => lockScreen.onPlaying(),
  });
  const lockScreen = createMediaSessionOutput(runner, { ...needs, carries: soundtrack.carries });
  return soundtrack;
}
