import type { CueKind } from '../core/session/session.ts';
import { type CueRecipe, cueRecipe, type Note } from './recipes.ts';

/** Shorter fades click; longer ones blur the attack. */
const ATTACK_S = 0.006;
const RELEASE_S = 0.016;

const ease = (x: number): number => (x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2);

/**
 * The loudness of a struck tone, `t` seconds into a note of `length` seconds. It fades in and out, decays in between,
 * and is exactly 0 at both ends and beyond.
 */
function envelope(t: number, length: number, decay: number): number {
  if (t <= 0 || t >= length) return 0;
  return ease(t / ATTACK_S) * Math.exp(-t / decay) * ease((length - t) / RELEASE_S);
}

/** The samples of a sound: one channel, or left and right. */
export interface Pcm {
  readonly sampleRate: number;
  readonly channels: readonly Float32Array<ArrayBuffer>[];
}

/** The pitch `t` seconds into a note. Glides are linear in octaves, as pitch is heard. */
function pitchAt({ pitch, length }: Note, t: number): number {
  const first = pitch[0] ?? 0;
  if (pitch.length === 1) return first;
  const along = Math.min(1, t / length) * (pitch.length - 1);
  const from = pitch[Math.floor(along)] ?? first;
  const to = pitch[Math.floor(along) + 1] ?? from;
  return from * (to / from) ** (along % 1);
}

function mix(note: Note, sampleRate: number, into: readonly Float32Array[]): void {
  const first = Math.round(note.from * sampleRate);
  const samples = Math.round(note.length * sampleRate);
  // Partials above half the sample rate would alias to false tones.
  const highest = Math.max(...note.pitch);
  const timbre = note.timbre.filter(({ ratio }) => ratio * highest < sampleRate * 0.45);
  const angle = ((note.pan + 1) * Math.PI) / 4;
  const gains = into.length === 1 ? [1] : [Math.cos(angle), Math.sin(angle)];
  // Plain loops are fast: all cues are rendered when the user presses Start.
  const tone = new Float32Array(samples);
  let cycles = 0;
  for (let i = 0; i < samples; i++) {
    const t = i / sampleRate;
    let sum = 0;
    for (const { ratio, gain } of timbre) sum += gain * Math.sin(2 * Math.PI * ratio * cycles);
    tone[i] = sum * envelope(t, note.length, note.decay);
    cycles += pitchAt(note, t) / sampleRate;
  }
  for (const [channel, data] of into.entries()) {
    const gain = gains[channel] ?? 0;
    for (let i = 0; i < samples; i++) data[first + i] = (data[first + i] ?? 0) + (tone[i] ?? 0) * gain;
  }
}

function render(recipe: CueRecipe, sampleRate: number): Pcm {
  const length = Math.max(...recipe.notes.map(({ from, length: long }) => from + long));
  const stereo = recipe.notes.some(({ pan }) => pan !== 0);
  const channels = Array.from(
    { length: stereo ? 2 : 1 },
    // One more sample than the notes, so that the last is silent.
    () => new Float32Array(Math.round(length * sampleRate) + 1),
  );
  for (const note of recipe.notes) mix(note, sampleRate, channels);
  let loudest = 0;
  for (const data of channels) for (const sample of data) loudest = Math.max(loudest, Math.abs(sample));
  for (const data of channels) {
    for (let i = 0; i < data.length; i++) data[i] = ((data[i] ?? 0) * recipe.peak) / (loudest || 1);
  }
  return { sampleRate, channels };
}

/** Renders a cue, always to the same samples. `count` matters only to cues that count. */
export const renderCue = (kind: CueKind, count: number, sampleRate: number): Pcm =>
  render(cueRecipe(kind, count), sampleRate);
