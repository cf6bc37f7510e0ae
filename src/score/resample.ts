/** Each new sample is made of this many samples on either side. */
const REACH = 16;

/** The weight of a windowed low-pass filter, `offset` samples from its middle. */
function weight(offset: number, cutoff: number): number {
  if (Math.abs(offset) >= REACH) return 0;
  const x = Math.PI * offset * cutoff;
  const sinc = x === 0 ? 1 : Math.sin(x) / x;
  return cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * offset) / REACH));
}

/** The same sound at another sample rate. Frequencies too high for the new rate are filtered out instead of aliased. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const step = from / to;
  const cutoff = Math.min(1, to / from) * 0.95;
  const kernels = new Map<number, Float32Array>();
  const kernelAt = (fraction: number): Float32Array => {
    // Rates with a common divisor repeat the same few fractions.
    const key = Math.round(fraction * 1024);
    const known = kernels.get(key);
    if (known) return known;
    const made = Float32Array.from({ length: 2 * REACH }, (_, i) => weight(i - REACH + 1 - fraction, cutoff));
    kernels.set(key, made);
    return made;
  };
  const result = new Float32Array(Math.floor(samples.length / step));
  // Plain loops are fast: the words of a session are resampled when the user presses Start.
  for (let n = 0; n < result.length; n++) {
    const at = Math.floor(n * step);
    const kernel = kernelAt(n * step - at);
    let sum = 0;
    for (let i = 0; i < kernel.length; i++) {
      sum += (samples[at - REACH + 1 + i] ?? 0) * (kernel[i] ?? 0);
    }
    result[n] = sum;
  }
  return result;
}
