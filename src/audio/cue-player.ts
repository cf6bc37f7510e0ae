import type { CueKind } from '../core/session/session.ts';
import { renderCue } from '../score/render-cue.ts';
import { createAudioBus } from './audio-bus.ts';
import { type AudioListener, createAudioDevice } from './audio-device.ts';
import type { HoldDevice } from './share-audio-device.ts';
import { startPrimer } from './start-primer.ts';

/** Plays rendered cues at exact times of the audio clock. */
export function createCuePlayer(listener: AudioListener, hold: HoldDevice = createAudioDevice) {
  const bus = createAudioBus(hold(listener));
  /** Rendered once for each sample rate: buffers belong to no context. */
  const buffers = new Map<string, AudioBuffer>();

  const bufferOf = (context: BaseAudioContext, kind: CueKind, count: number): AudioBuffer => {
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
    ...bus,
    /** Starts a cue at a time of the audio clock. Returns a function that cancels it. */
    play(kind: CueKind, count: number, time: number): () => void {
      const input = bus.input();
      if (!input) return () => undefined;
      const source = input.context.createBufferSource();
      source.buffer = bufferOf(input.context, kind, count);
      source.connect(input);
      source.onended = () => {
        source.disconnect();
        // Hidden pages slow down timers but not this event: check here whether the clocks still agree.
        listener.onChange();
      };
      source.start(time);
      return () => {
        source.onended = null;
        source.stop();
        source.disconnect();
      };
    },
    /** Wakes headphones, inaudibly, for a cue at a time of the audio clock. Returns a function that cancels it. */
    prime: (time: number): (() => void) => {
      const input = bus.input();
      return input ? startPrimer(input.context, time) : () => undefined;
    },
  };
}
