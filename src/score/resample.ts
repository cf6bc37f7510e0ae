/** Samples to either side that a new one is made of. */
const REACH = 16;

/** A low-pass that keeps what both rates can carry, as seen `offset` samples from its middle. */
function weight(offset: number, cutoff: number): number {
  if (Math.abs(offset) >= REACH) return 0;
  const x = Math.PI * offset * cutoff;
  const sinc = x === 0 ? 1 : Math.sin(x) / x;
  return cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * offset) / REACH));
}

/** The same sound at another rate. What the new rate cannot carry is left out, and not folded back as false tones. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const step = from / to;
  const cutoff = Math.min(1, to / from) * 0.95;
  const kernels = new Map<number, Float32Array>();
  const kernelAt = (fraction: number): Float32Array => {
    // Rates that have a common measure come back to the same few fractions.
    const key = Math.round(fraction * 1024);
    const known = kernels.get(key);
    if (known) return known;
    const made = Float32Array.from({ length: 2 * REACH }, (_, i) => weight(i - REACH + 1 - fraction, cutoff));
    kernels.set(key, made);
    return made;
  };
  const result = new Float32Array(Math.floor(samples.length / step));
  // Plain loops: a session's words are brought over in the moment a person presses Start.
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
