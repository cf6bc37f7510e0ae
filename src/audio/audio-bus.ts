import { gainOf } from '../score/gain-of.ts';
import type { AudioDevice } from './audio-device.ts';
import { secondsToEar } from './seconds-to-ear.ts';

/** A reading of the audio clock. */
export interface AudioReading {
  /** Distinguishes the clocks of different contexts. */
  readonly clock: number;
  /** Seconds. */
  readonly time: number;
  readonly running: boolean;
  /** Seconds from the clock to the ear, as reported by the browser. */
  readonly latency: number;
}

export interface AudioBus extends Pick<AudioDevice, 'wake' | 'watch' | 'release'> {
  /** Null without an audio clock. */
  readonly read: () => AudioReading | null;
  /** What sources connect to; null without an audio clock. */
  readonly input: () => GainNode | null;
  /** 0 to 1. Applies to scheduled sounds too. */
  readonly setVolume: (volume: number) => void;
}

interface Line {
  readonly clock: number;
  readonly context: AudioContext;
  readonly input: GainNode;
}

/** Connects sources to an audio device at one volume, whichever context the device uses now. */
export function createAudioBus(device: AudioDevice): AudioBus {
  let line: Line | null = null;
  let clocks = 0;
  let gain = 1;

  const current = (): Line | null => {
    const context = device.context();
    if (!context || context === line?.context) return context && line;
    const input = context.createGain();
    input.gain.value = gain;
    input.connect(context.destination);
    clocks += 1;
    line = { clock: clocks, context, input };
    return line;
  };

  return {
    ...device,
    read() {
      const now = current();
      if (!now) return null;
      const { currentTime, state } = now.context;
      const latency = secondsToEar(now.context, performance.now());
      return { clock: now.clock, time: currentTime, running: state === 'running', latency };
    },
    input: () => current()?.input ?? null,
    setVolume(volume) {
      gain = gainOf(volume);
      if (line) line.input.gain.value = gain;
    },
  };
}
