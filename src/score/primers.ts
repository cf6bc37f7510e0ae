/** Headphones fall asleep in silence, and wake too late for what ends it. */
const SILENCE_S = 20;
/** Whole waves, so that it ends at zero and does not click. */
const WAVES = 5;
const PITCH_HZ = 25;
const LENGTH_S = WAVES / PITCH_HZ;
/** Less than this wakes nothing. */
const SHORTEST_S = 0.05;
/** -55 dBFS: far below hearing at this pitch, and not the digital silence that lets a radio link sleep. */
const LEVEL = 0.0018;

interface Timed {
  readonly key: string;
  /** On the audio clock, in seconds. */
  readonly audioTime: number;
}

/** Those that come after a long silence, when the last sound before all of them began at `lastBegan`. */
export function afterSilence<T extends Timed>(cues: readonly T[], lastBegan: number): readonly T[] {
  let before = lastBegan;
  return cues
    .toSorted((a, b) => a.audioTime - b.audioTime)
    .filter(({ audioTime }) => {
      const silence = audioTime - before;
      before = Math.max(before, audioTime);
      return silence >= SILENCE_S;
    });
}

/** A low tone that swells up to `time`, where the cue takes over. Returns what breaks it off. */
export function startPrimer(context: AudioContext, time: number): () => void {
  const from = Math.max(context.currentTime, time - LENGTH_S);
  if (time - from < SHORTEST_S) return () => undefined;
  const tone = context.createOscillator();
  const swell = context.createGain();
  tone.frequency.value = PITCH_HZ;
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(LEVEL, time);
  // Past the volume: a quiet cue is clipped no less than a loud one.
  tone.connect(swell).connect(context.destination);
  tone.onended = () => swell.disconnect();
  tone.start(from);
  tone.stop(time);
  return () => tone.stop();
}

export interface Primers {
  /** Keeps a primer before each cue to come that follows a long silence, and before no other. */
  readonly align: (cues: readonly Timed[], now: { readonly clock: number; readonly time: number }) => void;
  readonly cancel: () => void;
}

export function createPrimers(prime: (time: number) => () => void): Primers {
  const standing = new Map<string, () => void>();
  let known: readonly Timed[] = [];
  let clock: number | null = null;
  let lastBegan = Number.NEGATIVE_INFINITY;

  return {
    align(cues, now) {
      if (now.clock !== clock) lastBegan = Number.NEGATIVE_INFINITY;
      else
        for (const cue of known)
          if (cue.audioTime <= now.time) lastBegan = Math.max(lastBegan, cue.audioTime);
      clock = now.clock;
      known = cues;
      const ahead = cues.filter(({ audioTime }) => audioTime > now.time);
      const wanted = new Map(
        afterSilence(ahead, lastBegan).map(({ key, audioTime }) => [`${key} ${audioTime}`, audioTime]),
      );
      for (const [key, breakOff] of standing) {
        if (wanted.has(key)) continue;
        breakOff();
        standing.delete(key);
      }
      for (const [key, time] of wanted) if (!standing.has(key)) standing.set(key, prime(time));
    },
    cancel() {
      for (const breakOff of standing.values()) breakOff();
      standing.clear();
    },
  };
}
