import type { CueKind } from '../core/session/session.ts';
import { startPrimer } from '../score/primers.ts';
import { renderCue } from '../score/render-cue.ts';
import { type AudioDevice, type AudioListener, createAudioDevice } from './audio-device.ts';
import { secondsToEar } from './seconds-to-ear.ts';
import type { HoldDevice } from './share-audio-device.ts';

/** Where the audio clock stands. */
export interface AudioReading {
  /** Tells one context's clock from the next one's. */
  readonly clock: number;
  /** Seconds. */
  readonly time: number;
  readonly running: boolean;
  /** Seconds from the clock to the ear, where the browser tells. */
  readonly latency: number;
}

export interface CuePlayer extends Pick<AudioDevice, 'wake' | 'watch' | 'release'> {
  /** Null when there is no audio clock at all. */
  readonly read: () => AudioReading | null;
  /** Starts a cue at a time of the audio clock. Returns what takes it back. */
  readonly play: (kind: CueKind, count: number, time: number) => () => void;
  /** Begins what wakes headphones, below hearing, in time for a cue at a time of the audio clock. */
  readonly prime: (time: number) => () => void;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
}

interface Output {
  readonly clock: number;
  readonly context: AudioContext;
  readonly master: GainNode;
}

/** Plays rendered cues at exact times of the audio clock. */
export function createCuePlayer(listener: AudioListener, hold: HoldDevice = createAudioDevice): CuePlayer {
  const device = hold(listener);
  let output: Output | null = null;
  let clocks = 0;
  let gain = 1;
  /** Rendered once for each sample rate: buffers belong to no context. */
  const buffers = new Map<string, AudioBuffer>();

  const currentOutput = (): Output | null => {
    const context = device.context();
    if (!context || context === output?.context) return context && output;
    const master = context.createGain();
    master.gain.value = gain;
    master.connect(context.destination);
    clocks += 1;
    output = { clock: clocks, context, master };
    return output;
  };

  const bufferOf = ({ context }: Output, kind: CueKind, count: number): AudioBuffer => {
    const key = `${kind}/${count}/${context.sampleRate}`;
    const known = buffers.get(key);
    if (known) return known;
    const { channels, sampleRate } = renderCue(kind, count, context.sampleRate);
    const buffer = context.createBuffer(channels.length, channels[0]?.length ?? 1, sampleRate);
    for (const [channel, samples] of channels.entries()) buffer.copyToChannel(samples, channel);
    buffers.set(key, buffer);
    return buffer;
  };

  return {
    wake: device.wake,
    watch: device.watch,
    release: device.release,
    read() {
      const now = currentOutput();
      if (!now) return null;
      const { currentTime, state } = now.context;
      const latency = secondsToEar(now.context, performance.now());
      return { clock: now.clock, time: currentTime, running: state === 'running', latency };
    },
    play(kind, count, time) {
      const on = currentOutput();
      if (!on) return () => undefined;
      const source = on.context.createBufferSource();
      source.buffer = bufferOf(on, kind, count);
      source.connect(on.master);
      source.onended = () => {
        source.disconnect();
        // No timer, and so not slowed in a hidden page: a chance to see whether the clocks still agree.
        listener.onChange();
      };
      source.start(time);
      return () => {
        source.onended = null;
        source.stop();
        source.disconnect();
      };
    },
    prime(time) {
      const on = currentOutput();
      return on ? startPrimer(on.context, time) : () => undefined;
    },
    setVolume(volume) {
      // The ear hears in ratios: squared, the middle of the slider sounds like the middle.
      gain = volume ** 2;
      if (output) output.master.gain.value = gain;
    },
  };
}
