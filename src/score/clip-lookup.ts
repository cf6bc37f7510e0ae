import type { Pcm } from './render-cue.ts';
import { resample } from './resample.ts';

/** The loudest a voice gets: this leaves room for the ticks of a tempo, and the background, at the same time. */
const LOUDEST = 0.75;

/** The sound of a phrase; null if it has no clip, or none yet. */
export type PcmOf = (phrase: string) => Pcm | null;

/** The samples of a phrase at one rate. */
export type ClipLookup = (phrase: string) => Float32Array | null;

/** Resamples each clip to the rate once. */
export function createClipLookup(clipOf: PcmOf, rate: number): ClipLookup {
  const made = new Map<string, Float32Array>();
  return (phrase) => {
    const known = made.get(phrase);
    if (known) return known;
    const pcm = clipOf(phrase);
    const [samples] = pcm?.channels ?? [];
    if (!pcm || !samples) return null;
    const clip = resample(samples, pcm.sampleRate, rate);
    const peak = clip.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    if (peak > LOUDEST) for (let i = 0; i < clip.length; i++) clip[i] = ((clip[i] ?? 0) * LOUDEST) / peak;
    made.set(phrase, clip);
    return clip;
  };
}
