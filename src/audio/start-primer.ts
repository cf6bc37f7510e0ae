/** Whole waves, so that the tone ends at zero and does not click. */
const WAVES = 5;
const PITCH_HZ = 25;
const LENGTH_S = WAVES / PITCH_HZ;
/** A shorter tone wakes nothing. */
const SHORTEST_S = 0.05;
/** -55 dBFS: far below hearing at this pitch, but not the digital silence that lets a radio link sleep. */
const LEVEL = 0.0018;

/** Starts a low tone that swells until `time`, when the cue takes over. Returns a function that stops it. */
export function startPrimer(context: BaseAudioContext, time: number): () => void {
  const from = Math.max(context.currentTime, time - LENGTH_S);
  if (time - from < SHORTEST_S) return () => undefined;
  const tone = context.createOscillator();
  const swell = context.createGain();
  tone.frequency.value = PITCH_HZ;
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(LEVEL, time);
  // Independent of the volume: the beginning of a quiet cue is lost just like that of a loud one.
  tone.connect(swell).connect(context.destination);
  tone.onended = () => swell.disconnect();
  tone.start(from);
  tone.stop(time);
  return () => tone.stop();
}
