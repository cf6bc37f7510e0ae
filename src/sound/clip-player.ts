import type { AudioDevice, AudioListener } from './audio-device.ts';
import type { AudioReading } from './cue-player.ts';
import { BREATH_MS } from './phrase.ts';
import type { HoldDevice } from './share-audio-device.ts';
import type { Clip, VoicePack } from './voice-pack.ts';

/** Cut off at once, a voice clicks. */
const FADE_S = 0.02;

export interface ClipPlayer extends Pick<AudioDevice, 'wake' | 'rest'> {
  /** Null when there is no audio clock at all. */
  readonly read: () => Omit<AudioReading, 'clock'> | null;
  /** Says the phrases that have clips from a time of the audio clock on. Returns what breaks it off. */
  readonly play: (phrases: readonly string[], time: number, volume: number) => () => void;
}

/** The clips of phrases. "Next" says nothing without what is next. */
function clipsOf(phrases: readonly string[], pack: VoicePack): readonly Clip[] {
  return phrases.flatMap((phrase, i) => {
    const orphan = phrase === 'next' && !pack.clip(phrases[i + 1] ?? '');
    const clip = orphan ? null : pack.clip(phrase);
    return clip ? [clip] : [];
  });
}

/** Plays clips of the voice pack at exact times of the audio clock. */
export function createClipPlayer(hold: HoldDevice, pack: VoicePack, listener: AudioListener): ClipPlayer {
  const device = hold(listener);
  return {
    wake: device.wake,
    rest: device.rest,
    read() {
      const context = device.context();
      if (!context) return null;
      const { currentTime, state, outputLatency } = context;
      const latency = Number.isFinite(outputLatency) ? Math.min(0.5, outputLatency) : 0;
      return { time: currentTime, running: state === 'running', latency };
    },
    play(phrases, time, volume) {
      const context = device.context();
      if (!context) return () => undefined;
      const gain = context.createGain();
      gain.gain.value = volume ** 2;
      gain.connect(context.destination);
      let at = time;
      const sources = clipsOf(phrases, pack).map(({ buffer, from, length }) => {
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(gain);
        source.start(at, from, length);
        at += length + BREATH_MS / 1000;
        return source;
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
