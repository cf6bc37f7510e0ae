import packIndex from '../../tools/voice/pack.json';
import { clipPlace } from '../score/phrase.ts';
import type { Pcm } from '../score/render-cue.ts';

/** The rate of the file: decoding at this rate resamples nothing. */
const SAMPLE_RATE = 24_000;
/** The first clip begins at the first sample this loud. tools/scripts/voice-wave.mjs measures the same way. */
const ONSET = 0.05;
/** Decoders keep up to this much of the silence that encoders put in front. */
const LATEST_DECODER_MS = 120;

/** A part of the decoded pack. Seconds. */
export interface Clip {
  readonly buffer: AudioBuffer;
  readonly from: number;
  readonly length: number;
}

export interface VoicePack {
  /** Fetches the pack, unless it is on the device. */
  readonly keep: () => void;
  /** Resolves when the clips are loaded, or could not be. */
  readonly load: () => Promise<void>;
  readonly isLoaded: () => boolean;
  /** Null for a phrase without a clip, and before the pack is loaded. */
  readonly clip: (phrase: string) => Clip | null;
  /** The samples of a phrase, for mixing. */
  readonly clipOf: (phrase: string) => Pcm | null;
}

/** How much silence this decoder adds in front. Seconds. */
function delayOf(buffer: AudioBuffer): number {
  const first = buffer.getChannelData(0).findIndex((sample) => Math.abs(sample) > ONSET);
  const late = (first / buffer.sampleRate) * 1000 - packIndex.onset;
  return late > 0 && late <= LATEST_DECODER_MS ? late / 1000 : 0;
}

/** The clips of all phrases, fetched once and decoded when first needed. */
export function createVoicePack(fetchPack: () => Promise<ArrayBuffer | null>): VoicePack {
  let decoded: { readonly buffer: AudioBuffer; readonly delay: number } | null = null;
  let loading: Promise<void> | null = null;
  let fetching: Promise<ArrayBuffer | null> | null = null;

  /** A fetch in progress is shared. */
  const fetched = () => {
    fetching ??= fetchPack().finally(() => {
      fetching = null;
    });
    return fetching;
  };
  const decode = async () => {
    const bytes = await fetched();
    if (!bytes) return;
    try {
      const buffer = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes);
      decoded = { buffer, delay: delayOf(buffer) };
    } catch {
      // A browser that cannot decode the pack has no clips.
    }
  };
  const clip = (phrase: string): Clip | null => {
    const place = clipPlace(phrase);
    if (!place || !decoded) return null;
    const { buffer, delay } = decoded;
    return { buffer, from: place.from / 1000 + delay, length: place.length / 1000 };
  };
  return {
    keep: () => void fetched(),
    load() {
      loading ??= decode().finally(() => {
        // A later call may find a network.
        if (!decoded) loading = null;
      });
      return loading;
    },
    isLoaded: () => decoded !== null,
    clip,
    clipOf(phrase) {
      const found = clip(phrase);
      if (!found) return null;
      const { buffer, from, length } = found;
      const first = Math.round(from * buffer.sampleRate);
      const samples = buffer.getChannelData(0).slice(first, first + Math.round(length * buffer.sampleRate));
      return { sampleRate: buffer.sampleRate, channels: [samples] };
    },
  };
}
