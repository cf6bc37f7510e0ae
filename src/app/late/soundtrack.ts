import { createListeners } from '../../core/listeners.ts';
import { createMediaSessionOutput } from '../../outputs/media-session/media-session-output.ts';
import { createMusicOutput } from '../../outputs/soundtrack/music-output.ts';
import { createSoundtrackOutput, type SoundtrackOutput } from '../../outputs/soundtrack/soundtrack-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { RenderCue } from '../../score/track-cells.ts';
import type { MusicStore } from '../../store/music-store.ts';
import { lockScreenWords } from '../../words/en/lock-screen-words.ts';
import { shippedVoice } from '../shipped/shipped-voice.ts';
import { type ScaleNeeds, scales } from './scales.ts';

export interface SoundtrackNeeds extends ScaleNeeds {
  readonly subscribeSettings: (listener: () => void) => () => void;
  // Passed in, because the chunk that imports this module has already loaded them.
  readonly renderCue: RenderCue;
  readonly claimPlayback: (claim: boolean) => void;
  readonly onBlocked: () => void;
  readonly onUnblocked: () => void;
  /** Called when the soundtrack begins or stops carrying the cues. */
  readonly onChange: () => void;
  readonly wallNow: () => number;
  readonly music: MusicStore;
}

/** Starts screen-off mode: a soundtrack that leads the session clock, the person's music, and the lock screen. */
export function startSoundtrack(
  runner: Runner,
  needs: SoundtrackNeeds,
): Pick<SoundtrackOutput, 'unlock' | 'carries'> {
  const scaleOf = scales(needs);
  const changes = createListeners<[]>();
  const starts = createListeners<[]>();
  const soundtrack = createSoundtrackOutput(runner, {
    ...needs,
    scaleOf,
    voicePack: shippedVoice,
    onChange: changes.tell,
    onPlaying: starts.tell,
  });
  runner.lead(soundtrack.heardUntil);
  const { carries, unlock } = soundtrack;
  const media = createMediaSessionOutput(runner, { ...needs, carries, words: lockScreenWords });
  const { music } = needs;
  const ownMusic = createMusicOutput(runner, {
    ...needs,
    scaleOf,
    carries,
    music: {
      ids: () => music.getState().songs?.map(({ id }) => id) ?? [],
      sound: music.getState().sound,
      subscribe: music.subscribe,
    },
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
  });
  for (const refresh of [needs.onChange, media.refresh, ownMusic.refresh]) changes.add(refresh);
  for (const refresh of [needs.onUnblocked, media.onPlaying]) starts.add(refresh);
  void music.getState().load();
  return { carries, unlock };
}
