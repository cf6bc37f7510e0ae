import type { Pcm } from '../../src/score/render-cue.ts';

export interface Features {
  readonly seconds: number;
  readonly onsets: number;
  readonly peak: number;
  /** Strongest frequency in each part of the cue, in octaves; NaN where it is silent. */
  readonly contour: readonly number[];
  /** How much of the energy lies above the strongest frequency, 0 to 1. */
  readonly brightness: number;
}

/** Both channels mixed, as a phone with one speaker plays them. */
export function mono({ channels }: Pcm): Float32Array {
  const [left, right] = channels;
  return left && right
    ? left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
    : (left ?? new Float32Array());
}

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);

const PARTS = 10;
const LOWEST = 200;
const GRID = Array.from({ length: 120 }, (_, i) => LOWEST * 2 ** (i / 24));

const windowed = (samples: Float32Array): Float32Array =>
  samples.map((sample, i) => sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / samples.length)));

/** Goertzel's algorithm: the power of one frequency. */
function power(samples: Float32Array, rate: number, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate);
  let one = 0;
  let two = 0;
  for (let i = 0; i < samples.length; i++) {
    const next = (samples[i] ?? 0) + turn * one - two;
    two = one;
    one = next;
  }
  return one * one + two * two - turn * one * two;
}

function spectrumOf(samples: Float32Array, rate: number): number[] {
  const soft = windowed(samples);
  return GRID.map((hertz) => power(soft, rate, hertz));
}

function countOnsets(samples: Float32Array, rate: number): number {
  const frame = Math.round(rate * 0.004);
  const peak = peakOf(samples);
  let onsets = 0;
  let lowest = 0;
  let armed = true;
  for (let i = 0; i < samples.length; i += frame) {
    const level = peakOf(samples.subarray(i, i + frame));
    if (armed && level > lowest + 0.2 * peak) {
      onsets += 1;
      armed = false;
      lowest = level;
    }
    if (level < lowest * 0.6) armed = true;
    lowest = armed ? Math.min(lowest, level) : Math.max(lowest, level);
  }
  return onsets;
}

export function featuresOf(pcm: Pcm): Features {
  const samples = mono(pcm);
  const part = Math.ceil(samples.length / PARTS);
  const peak = peakOf(samples);
  const contour = Array.from({ length: PARTS }, (_, i) => {
    const slice = samples.subarray(i * part, (i + 1) * part);
    if (peakOf(slice) < peak * 0.03) return Number.NaN;
    const powers = spectrumOf(slice, pcm.sampleRate);
    return Math.log2((GRID[powers.indexOf(Math.max(...powers))] ?? LOWEST) / LOWEST);
  });
  const spectrum = spectrumOf(samples, pcm.sampleRate);
  const strongest = spectrum.indexOf(Math.max(...spectrum));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return {
    seconds: samples.length / pcm.sampleRate,
    onsets: countOnsets(samples, pcm.sampleRate),
    peak,
    contour,
    brightness: sum(spectrum.slice(strongest + 6)) / sum(spectrum),
  };
}

/**
 * How different two cues sound: 1 for a different number of strokes, for half an octave throughout, for twice the
 * length, or for a quarter of the loudness.
 */
export function distance(a: Features, b: Features): number {
  const pairs = a.contour
    .map((pitch, i) => Math.abs(pitch - (b.contour[i] ?? Number.NaN)))
    .filter((gap) => !Number.isNaN(gap));
  const pitch = pairs.reduce((sum, gap) => sum + Math.min(gap, 2), 0) / Math.max(1, pairs.length) / 0.5;
  const length = Math.abs(Math.log2(a.seconds / b.seconds));
  const loudness = Math.abs(Math.log2(a.peak / b.peak)) / 2;
  return Math.abs(a.onsets - b.onsets) + pitch + length + loudness + Math.abs(a.brightness - b.brightness);
}
