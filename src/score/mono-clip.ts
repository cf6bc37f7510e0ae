import type { VoicePack } from '../audio/voice-pack.ts';
import { resample } from './resample.ts';

/** As loud as a voice gets: with the ticks of a tempo, and the bed, there is room for all of them together. */
const LOUDEST = 0.75;

/** The samples of a phrase at one rate; null where it has no clip, or none yet. */
export type MonoClip = (phrase: string) => Float32Array | null;

/** Brings each clip to a rate once. */
export function createMonoClip(clipOf: VoicePack['clipOf'], rate: number): MonoClip {
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
