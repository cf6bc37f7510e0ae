import type { ScheduledSound } from './align-schedule.ts';

/** In a silence this long headphones fall asleep, and then wake too late for the next cue. */
const SILENCE_S = 20;

type Timed = Pick<ScheduledSound, 'key' | 'audioTime'>;

/** The cues that follow a long silence. The last sound before all of them began at `lastBegan`. */
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

/** Schedules tones that wake headphones. `prime` starts one before a time of the audio clock. */
export function createPrimers(prime: (time: number) => () => void) {
  const standing = new Map<string, () => void>();
  let known: readonly Timed[] = [];
  let clock: number | null = null;
  let lastBegan = Number.NEGATIVE_INFINITY;

  const cancel = () => {
    for (const stop of standing.values()) stop();
    standing.clear();
  };
  return {
    /** Keeps a primer before each coming cue that follows a long silence, and before no other. */
    align(cues: readonly Timed[], now: { readonly clock: number; readonly time: number }): void {
      if (now.clock !== clock) {
        cancel();
        lastBegan = Number.NEGATIVE_INFINITY;
      } else {
        const begun = known.filter(({ audioTime }) => audioTime <= now.time);
        lastBegan = Math.max(lastBegan, ...begun.map(({ audioTime }) => audioTime));
      }
      clock = now.clock;
      known = cues;
      const ahead = cues.filter(({ audioTime }) => audioTime > now.time);
      const wanted = new Map(
        afterSilence(ahead, lastBegan).map(({ key, audioTime }) => [`${key} ${audioTime}`, audioTime]),
      );
      for (const [key, stop] of standing) {
        if (wanted.has(key)) continue;
        stop();
        standing.delete(key);
      }
      for (const [key, time] of wanted) if (!standing.has(key)) standing.set(key, prime(time));
    },
    cancel,
  };
}
