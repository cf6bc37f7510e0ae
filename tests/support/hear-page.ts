import type { BrowserContext } from '@playwright/test';

/** A sound that began. */
export interface Onset {
  /** By the audio clock, in seconds. */
  readonly at: number;
  /** When it left the loudspeaker, on the session's clock. */
  readonly session: number;
}

export interface Hearing {
  readonly onsets: Onset[];
  /** The time on the audio clock that is heard now, in seconds; null before there is a clock. */
  audioNow(): number | null;
  /** From now on timers fire only once a minute, as in a page that has been hidden for long. */
  throttleTimers(): void;
}

declare global {
  var hearing: Hearing;
}

/**
 * Records what a page really sends to the loudspeaker: the instants at which sound begins after silence, found in every
 * sample that reaches an audio destination; with `media`, also what media elements play. Lets a test slow the page's
 * timers to one a minute, too.
 */
export function hearPage(context: BrowserContext, { media = false } = {}): Promise<unknown> {
  return context.addInitScript((hearsMedia) => {
    const onsets: Onset[] = [];
    let listening: AudioContext | null = null;
    // Runs on the audio thread, so that a busy page does not make it miss a sound.
    const recorder = `registerProcessor('ear', class extends AudioWorkletProcessor {
      loudAt = -1;
      process([channels]) {
        for (let i = 0; i < (channels[0]?.length ?? 0); i++) {
          if (channels.every((channel) => Math.abs(channel[i]) < 0.003)) continue;
          const at = (currentFrame + i) / sampleRate;
          if (at - this.loudAt > 0.02) this.port.postMessage(at);
          this.loudAt = at;
        }
        return true;
      }
    })`;
    const ears = new WeakMap<BaseAudioContext, GainNode>();
    // The methods are only wrapped, and always called on a node.
    // oxlint-disable-next-line typescript/unbound-method
    const native = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
    const connect = (from: AudioNode, to: AudioNode) => native.call(from, to);

    /** By the time stamp of the output: `currentTime` moves in jumps. */
    const atEar = (audio: AudioContext): number => {
      const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp();
      return contextTime + (performance.now() - performanceTime) / 1000;
    };

    const listen = (audio: AudioContext): GainNode => {
      const tap = audio.createGain();
      const module = URL.createObjectURL(new Blob([recorder], { type: 'text/javascript' }));
      void audio.audioWorklet.addModule(module).then(() => {
        const ear = new AudioWorkletNode(audio, 'ear', { numberOfOutputs: 0 });
        ear.port.onmessage = ({ data }: MessageEvent<number>) => {
          const ago = (atEar(audio) - data) * 1000;
          onsets.push({ at: data, session: (globalThis.holdfastTrace?.now() ?? Number.NaN) - ago });
        };
        connect(tap, ear);
      });
      return tap;
    };

    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
      if (to instanceof AudioDestinationNode && this.context instanceof AudioContext) {
        const ear = ears.get(this.context) ?? listen(this.context);
        ears.set(this.context, ear);
        listening = this.context;
        connect(this, ear);
      }
      return connect(this, to);
    } as AudioNode['connect'];

    // Routed through the audio graph, an element sounds the same and can be recorded.
    const led = new WeakSet<HTMLMediaElement>();
    let leading: AudioContext | null = null;
    // oxlint-disable-next-line typescript/unbound-method
    const play = HTMLMediaElement.prototype.play as (this: HTMLMediaElement) => Promise<void>;
    if (hearsMedia) {
      HTMLMediaElement.prototype.play = function () {
        leading ??= new AudioContext();
        if (!led.has(this)) leading.createMediaElementSource(this).connect(leading.destination);
        led.add(this);
        return play.call(this);
      };
    }

    const nativeTimeout = window.setTimeout.bind(window);
    let slow = false;
    const MINUTE_MS = 60_000;
    const start = performance.now();
    window.setTimeout = ((listener: () => void, ms = 0) => {
      const due = performance.now() + ms - start;
      const late = slow ? Math.ceil(due / MINUTE_MS) * MINUTE_MS - due : 0;
      return nativeTimeout(listener, ms + late);
    }) as typeof window.setTimeout;

    globalThis.hearing = {
      onsets,
      audioNow: () => listening && atEar(listening),
      throttleTimers: () => {
        slow = true;
      },
    };
  }, media);
}
