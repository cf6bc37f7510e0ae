import { placedClips } from '../score/phrase.ts';
import { createAudioBus } from './audio-bus.ts';
import type { AudioListener } from './audio-device.ts';
import type { HoldDevice } from './share-audio-device.ts';
import type { VoicePack } from './voice-pack.ts';

/** A voice that is cut off without a fade clicks. */
const FADE_S = 0.02;

/** Plays clips of the voice pack at exact times of the audio clock. */
export function createClipPlayer(hold: HoldDevice, pack: VoicePack, listener: AudioListener) {
  const bus = createAudioBus(hold(listener));
  return {
    ...bus,
    /** Says the phrases that have clips, from a time of the audio clock on. Returns a function that stops it. */
    play(phrases: readonly string[], time: number): () => void {
      const input = bus.input();
      if (!input) return () => undefined;
      const { context } = input;
      const gain = context.createGain();
      gain.connect(input);
      const sources = placedClips(phrases).flatMap(({ clip: name, afterMs }) => {
        const clip = pack.clip(name);
        if (!clip) return [];
        const source = context.createBufferSource();
        source.buffer = clip.buffer;
        source.connect(gain);
        source.start(time + afterMs / 1000, clip.from, clip.length);
        return [source];
      });
      const last = sources.at(-1);
      if (last) last.onended = () => gain.disconnect();
      return () => {
        const now = context.currentTime;
        gain.gain.setTargetAtTime(0, now, FADE_S / 4);
        for (const source of sources) source.stop(now + FADE_S);
      };
    },
  };
}
