import type { DueCue, Instant } from '../core/session/session.ts';
import type { Anchor, DueSound, ScheduleRules } from './align-schedule.ts';

/** A cue later than this is worse than none. */
const LATEST_S = 0.25;
/** Inaudible; moving a cue costs something. */
const OFF_BY_S = 0.012;
/** The audio thread may be this far ahead of the time it reports. */
const IMMINENT_S = 0.02;

export interface CueSound extends DueSound {
  readonly cue: DueCue;
}

/** The key leaves out the step: a swap may renumber the steps under a cue that has just sounded. */
export const cueSound = (cue: DueCue): CueSound => ({ key: `${cue.kind}@${cue.at}`, at: cue.at, cue });

/** The earliest instant whose cue may still sound. */
export const soundableFrom = (now: Instant, speed: number): Instant => now - LATEST_S * 1000 * speed;

const isSoundable = ({ at }: DueSound, { sessionAt, speed }: Anchor): boolean =>
  at >= soundableFrom(sessionAt, speed);

/**
 * No cue starts twice or late, and none that is close enough is moved. The wanted cues are all of those from
 * soundableFrom(now) on, or none for silence.
 */
export const CUE_RULES: ScheduleRules<CueSound> = {
  fateOf(sound, isWanted, offBy, anchor) {
    // A started cue is tracked for as long as it could be wanted again.
    if (sound.audioTime <= anchor.audioTime) return isSoundable(sound, anchor) ? 'keep' : 'forget';
    // The cue of this moment sounds, although the state may already be past it.
    if (sound.at <= anchor.sessionAt) {
      return offBy <= LATEST_S + Math.max(0, anchor.latency) ? 'keep' : 'cancel';
    }
    const isImminent = sound.audioTime <= anchor.audioTime + IMMINENT_S;
    return isWanted && (isImminent || Math.abs(offBy) <= OFF_BY_S) ? 'keep' : 'cancel';
  },
  mayStart: isSoundable,
  repeats: false,
};
