import type { BrowserContext } from '@playwright/test';

/** A sound that began, on the audio clock, in seconds. */
export interface Onset {
  readonly at: number;
}

export interface Hearing {
  readonly onsets: Onset[];
  /** The audio clock, now; null before there is one. */
  audioNow(): number | null;
  /** How long after the audio clock the loudspeaker is, as the browser tells. */
  latency(): number;
  /** From now on timers only fire on the minute, as in a page that has been hidden for long. */
  throttleTimers(): void;
}

declare global {
  var hearing: Hearing;
}

/**
 * Listens to what a page really sends to its loudspeaker: every sample that reaches an audio destination, with the
 * instants at which sound begins after silence. Also lets a test slow the page's timers to one a minute.
 */
export function hearPage(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const onsets: { at: number }[] = [];
    let listening: AudioContext | null = null;
    let loudAt = -1;
    const SILENCE = 0.004;
    const GAP_S = 0.02;

    const listen = (audio: AudioContext): ScriptProcessorNode => {
      const ear = audio.createScriptProcessor(1024, 2, 1);
      ear.onaudioprocess = ({ inputBuffer, playbackTime }) => {
        const from = playbackTime - inputBuffer.duration;
        const left = inputBuffer.getChannelData(0);
        const right = inputBuffer.getChannelData(1);
        for (let i = 0; i < left.length; i++) {
          if (Math.abs(left[i] ?? 0) + Math.abs(right[i] ?? 0) < SILENCE) continue;
          const at = from + i / inputBuffer.sampleRate;
          if (at - loudAt > GAP_S) onsets.push({ at });
          loudAt = at;
        }
      };
      return ear;
    };

    const ears = new WeakMap<BaseAudioContext, ScriptProcessorNode>();
    // The methods are borrowed to listen in, and always called on a node.
    // oxlint-disable-next-line typescript/unbound-method
    const native = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
    const connect = (from: AudioNode, to: AudioNode) => native.call(from, to);
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
      if (
        to instanceof AudioDestinationNode &&
        this.context instanceof AudioContext &&
        !(this instanceof ScriptProcessorNode)
      ) {
        let ear = ears.get(this.context);
        if (!ear) {
          ear = listen(this.context);
          ears.set(this.context, ear);
          connect(ear, to);
        }
        listening = this.context;
        connect(this, ear);
      }
      return connect(this, to);
    } as AudioNode['connect'];

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
      audioNow: () => listening?.currentTime ?? null,
      latency: () => listening?.outputLatency ?? 0,
      throttleTimers: () => {
        slow = true;
      },
    };
  });
}
