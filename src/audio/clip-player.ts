import { placedClips } from '../score/phrase.ts';
import type { AudioDevice, AudioListener } from './audio-device.ts';
import type { AudioReading } from './cue-player.ts';
import { secondsToEar } from './seconds-to-ear.ts';
import type { HoldDevice } from './share-audio-device.ts';
import type { VoicePack } from './voice-pack.ts';

/** Cut off at once, a voice clicks. */
const FADE_S = 0.02;

export interface ClipPlayer extends Pick<AudioDevice, 'wake' | 'release'> {
  /** Null when there is no audio clock at all. */
  readonly read: () => Omit<AudioReading, 'clock'> | null;
  /** Says the phrases that have clips from a time of the audio clock on. Returns what breaks it off. */
  readonly play: (phrases: readonly string[], time: number) => () => void;
  /** 0 to 1. Of what stands scheduled too. */
  readonly setVolume: (volume: number) => void;
}

/** Plays clips of the voice pack at exact times of the audio clock. */
export function createClipPlayer(hold: HoldDevice, pack: VoicePack, listener: AudioListener): ClipPlayer {
  const device = hold(listener);
  let loudness = 1;
  let master: GainNode | null = null;

  const masterOf = (context: AudioContext): GainNode => {
    if (master?.context === context) return master;
    master = context.createGain();
    master.gain.value = loudness;
    master.connect(context.destination);
    return master;
  };

  return {
    wake: device.wake,
    release: device.release,
    read() {
      const context = device.context();
      if (!context) return null;
      const { currentTime, state } = context;
      const latency = secondsToEar(context, performance.now());
      return { time: currentTime, running: state === 'running', latency };
    },
    play(phrases, time) {
      const context = device.context();
      if (!context) return () => undefined;
      const gain = context.createGain();
      gain.connect(masterOf(context));
      const sources = placedClips(phrases).flatMap(({ phrase, afterMs }) => {
        const clip = pack.clip(phrase);
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
    setVolume(volume) {
      // As loud as cues at the same volume.
      loudness = volume ** 2;
      if (master) master.gain.value = loudness;
    },
  };
}
