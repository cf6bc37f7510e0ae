import { type PlacedSound, TRACK_RATE, type TrackCell } from './track-cells.ts';

const LOUDEST = 32_767;
/**
 * Under the cues lies a tone that is inaudible and that loudspeakers do not reproduce. In digital silence the browser
 * could take the page for a silent one and suspend it, and headphones drop the link and with it the beginning of the
 * next cue. A second holds whole waves of the tone, so that seconds join without a seam.
 */
const BACKGROUND_HERTZ = 25;
const BACKGROUND_PEAK = 66;

/** One second of the background, as 16-bit samples. */
export const backgroundSecond = (): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: TRACK_RATE }, (_, i) =>
    Math.round(BACKGROUND_PEAK * Math.sin((2 * Math.PI * BACKGROUND_HERTZ * i) / TRACK_RATE)),
  );

/** Adds a sound to a second of samples. Sounds that overlap fit within the range; the clamp prevents wrapping around. */
function add(data: Int16Array, { samples, at }: PlacedSound, gain: number): void {
  const end = Math.min(TRACK_RATE, at + samples.length);
  for (let i = Math.max(0, at); i < end; i++) {
    const sum = (data[i] ?? 0) + (samples[i - at] ?? 0) * gain * LOUDEST;
    data[i] = Math.max(-LOUDEST, Math.min(LOUDEST, Math.round(sum)));
  }
}

/** A cell over the background, as 16-bit samples. The gain applies to the sounds alone. */
export function mixCell({ sounds }: TrackCell, gain: number): Int16Array<ArrayBuffer> {
  const data = backgroundSecond();
  for (const sound of sounds) add(data, sound, gain);
  return data;
}
