import type { Instant } from '../core/session/session.ts';

/** One instant read on both clocks. Audio time counts seconds. */
export interface Anchor {
  readonly sessionAt: Instant;
  readonly audioTime: number;
  /** Session milliseconds per real millisecond. */
  readonly speed: number;
  /** Seconds from the audio clock to the ear; below 0 when the user wants cues later. */
  readonly latency: number;
}

/** Two sounds with the same key are one sound. */
export interface DueSound {
  readonly key: string;
  readonly at: Instant;
}

export interface ScheduledSound extends DueSound {
  /** When it starts on the audio clock. */
  readonly audioTime: number;
}

type Fate = 'keep' | 'cancel' | 'forget';

export interface ScheduleRules<D extends DueSound> {
  /**
   * What to do with a scheduled sound that starts `offBy` seconds later than it should. A forgotten sound rings out and
   * is no longer tracked.
   */
  readonly fateOf: (sound: ScheduledSound, isWanted: boolean, offBy: number, anchor: Anchor) => Fate;
  /** Whether it is early enough to start the sound. */
  readonly mayStart: (sound: D, anchor: Anchor) => boolean;
  /** Whether a sound that had started when the audio clock stopped may start again. */
  readonly repeats: boolean;
}

/** When a sound has to start to be heard at its instant. */
const idealTime = ({ audioTime, sessionAt, speed, latency }: Anchor, at: Instant): number =>
  audioTime + (at - sessionAt) / 1000 / speed - latency;

/** Brings the scheduled sounds in line with the wanted ones: which to keep, to cancel and to add. */
export function alignSchedule<D extends DueSound, S extends ScheduledSound>(
  wanted: readonly D[],
  scheduled: readonly S[],
  anchor: Anchor,
  { fateOf, mayStart }: ScheduleRules<D>,
): {
  readonly keep: readonly S[];
  readonly cancel: readonly S[];
  readonly schedule: readonly (D & ScheduledSound)[];
} {
  const byKey = new Map(wanted.map((sound) => [sound.key, sound]));
  const fates: Record<Fate, S[]> = { keep: [], cancel: [], forget: [] };
  for (const sound of scheduled) {
    const offBy = sound.audioTime - idealTime(anchor, sound.at);
    fates[fateOf(sound, byKey.has(sound.key), offBy, anchor)].push(sound);
  }
  const { keep, cancel } = fates;
  const kept = new Set(keep.map(({ key }) => key));
  const schedule = [...byKey.values()]
    .filter((sound) => !kept.has(sound.key) && mayStart(sound, anchor))
    .map((sound) => ({
      ...sound,
      audioTime: Math.max(anchor.audioTime, idealTime(anchor, sound.at)),
    }));
  return { keep, cancel, schedule };
}

/**
 * For an audio clock that stopped at `audioTime`. Sounds that must not repeat are kept if they had started, and count
 * as started on any clock.
 */
export function haltSchedule<S extends ScheduledSound>(
  scheduled: readonly S[],
  audioTime: number,
  { repeats }: Pick<ScheduleRules<DueSound>, 'repeats'>,
): { readonly keep: readonly S[]; readonly cancel: readonly S[] } {
  const stays = (sound: S) => !repeats && sound.audioTime <= audioTime;
  return {
    keep: scheduled.filter(stays).map((sound) => ({ ...sound, audioTime: Number.NEGATIVE_INFINITY })),
    cancel: scheduled.filter((sound) => !stays(sound)),
  };
}
