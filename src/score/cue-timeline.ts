import type { DueCue, Instant } from '../core/session/session.ts';

/** A cue later than this is worse than none. */
const LATEST_S = 0.25;
/** Less than this nobody hears, and moving a cue is never free. */
const OFF_BY_S = 0.012;
/** The audio thread may be this far ahead of the time it reports. */
const IMMINENT_S = 0.02;

/** One instant read on both clocks. Audio time counts seconds. */
export interface Anchor {
  readonly sessionAt: Instant;
  readonly audioTime: number;
  /** Session milliseconds per real millisecond. */
  readonly speed: number;
  /** Seconds from the audio clock to the ear; below 0 where the person wants cues later. */
  readonly latency: number;
}

export interface ScheduledCue {
  readonly key: string;
  readonly at: Instant;
  /** When it starts on the audio clock. */
  readonly audioTime: number;
}

export interface PlannedCue extends ScheduledCue {
  readonly cue: DueCue;
}

/**
 * Two cues of one kind at one instant are one sound, whichever step they count for: a swap may renumber the steps
 * under a cue that has just sounded.
 */
const cueKey = ({ kind, at }: DueCue): string => `${kind}@${at}`;

/** When a cue has to start to be heard at its instant. */
const idealTime = (anchor: Anchor, at: Instant): number =>
  anchor.audioTime + (at - anchor.sessionAt) / 1000 / anchor.speed - anchor.latency;

/** The earliest instant whose cue may still be sounded. */
export const soundableFrom = (now: Instant, speed: number): Instant => now - LATEST_S * 1000 * speed;

/**
 * Brings what is scheduled in line with what is wanted. No cue starts twice, none is scheduled late, and none that
 * is close enough is touched. `wanted` holds every cue from soundableFrom(now) on, and none when all must be silent.
 */
export function alignCues<S extends ScheduledCue>(
  wanted: readonly DueCue[],
  scheduled: readonly S[],
  anchor: Anchor,
): { readonly keep: readonly S[]; readonly cancel: readonly S[]; readonly schedule: readonly PlannedCue[] } {
  const byKey = new Map(wanted.map((cue) => [cueKey(cue), cue]));
  const oldest = soundableFrom(anchor.sessionAt, anchor.speed);
  const keep: S[] = [];
  const cancel: S[] = [];
  for (const entry of scheduled) {
    const offBy = entry.audioTime - idealTime(anchor, entry.at);
    if (entry.audioTime <= anchor.audioTime) {
      // It began. Remembered for as long as it could be asked for again.
      if (entry.at >= oldest) keep.push(entry);
    } else if (entry.at <= anchor.sessionAt) {
      // Its moment is now. The state may have moved past it already, which is no reason to swallow it.
      (offBy <= LATEST_S + Math.max(0, anchor.latency) ? keep : cancel).push(entry);
    } else {
      const imminent = entry.audioTime <= anchor.audioTime + IMMINENT_S;
      const stands = byKey.has(entry.key) && (imminent || Math.abs(offBy) <= OFF_BY_S);
      (stands ? keep : cancel).push(entry);
    }
  }
  const kept = new Set(keep.map(({ key }) => key));
  const schedule = [...byKey].flatMap(([key, cue]): PlannedCue[] =>
    kept.has(key) || cue.at < oldest
      ? []
      : [{ key, cue, at: cue.at, audioTime: Math.max(anchor.audioTime, idealTime(anchor, cue.at)) }],
  );
  return { keep, cancel, schedule };
}

/** When the audio clock stands still or is gone: what had begun, marked so on any clock; the rest is cancelled. */
export function haltCues<S extends ScheduledCue>(
  scheduled: readonly S[],
  audioTime: number,
): { readonly keep: readonly S[]; readonly cancel: readonly S[] } {
  const begun = scheduled.filter((entry) => entry.audioTime <= audioTime);
  return {
    keep: begun.map((entry) => ({ ...entry, audioTime: Number.NEGATIVE_INFINITY })),
    cancel: scheduled.filter((entry) => entry.audioTime > audioTime),
  };
}
