import type { Settings } from '../../core/settings.ts';
import { createMediaSessionOutput } from '../../outputs/media-session/media-session-output.ts';
import { createMusicOutput } from '../../outputs/soundtrack/music-output.ts';
import { createSoundtrackOutput, type SoundtrackOutput } from '../../outputs/soundtrack/soundtrack-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { RenderCue } from '../../score/track-cells.ts';
import type { MusicStore } from '../../store/music-store.ts';
import { shippedVoice } from '../shipped/shipped-voice.ts';

export interface SoundtrackNeeds {
  readonly settings: () => Settings;
  readonly subscribeSettings: (listener: () => void) => () => void;
  // Handed in, for whoever fetches this has them already.
  readonly renderCue: RenderCue;
  readonly claimPlayback: (claim: boolean) => void;
  readonly onBlocked: () => void;
  readonly onUnblocked: () => void;
  readonly onChange: () => void;
  readonly wallNow: () => number;
  readonly music: MusicStore;
}

/** Screen-off mode: the soundtrack and the lock screen. Fetched only when the mode is on, or may soon be. */
export function startSoundtrack(runner: Runner, needs: SoundtrackNeeds): SoundtrackOutput {
  const soundtrack = createSoundtrackOutput(runner, {
    ...needs,
    voicePack: shippedVoice,
    onChange() {
      needs.onChange();
      lockScreen.refresh();
      ownMusic.refresh();
    },
    onPlaying() {
      needs.onUnblocked();
      lockScreen.onPlaying();
    },
  });
  runner.lead(soundtrack.heardUntil);
  const lockScreen = createMediaSessionOutput(runner, { ...needs, carries: soundtrack.carries });
  const { music } = needs;
  const ownMusic = createMusicOutput(runner, {
    ...needs,
    carries: soundtrack.carries,
    music: {
      ids: () => music.getState().songs?.map(({ id }) => id) ?? [],
      sound: music.getState().sound,
      subscribe: music.subscribe,
    },
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
  });
  void music.getState().load();
  return soundtrack;
}
