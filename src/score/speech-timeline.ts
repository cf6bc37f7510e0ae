import type { Instant } from '../core/session/session.ts';
import type { DueSound, ScheduleRules } from './align-schedule.ts';
import { speechMs } from './phrase.ts';
import type { Spoken } from './spoken.ts';

/** Words about something longer ago would confuse. */
const LATEST_MS = 2000;
/** Inaudible. */
const OFF_BY_S = 0.03;

export interface SpokenSound extends DueSound {
  readonly spoken: Spoken;
}

export const spokenSound = (spoken: Spoken): SpokenSound => ({
  key: `${spoken.at} ${spoken.phrases.join(', ')}`,
  at: spoken.at,
  spoken,
});

/** Whether the words still matter, and end before the next cue. */
export const canBegin = ({ at, until, phrases }: Spoken, now: Instant, speed: number): boolean =>
  (now - at) / speed <= LATEST_MS && (now <= at || now + speechMs(phrases) * speed <= until);

/** Words that have begun continue for as long as they are wanted, and are never repeated. */
export const SPEECH_RULES: ScheduleRules<SpokenSound> = {
  fateOf: ({ audioTime }, isWanted, offBy, anchor) =>
    isWanted && (audioTime <= anchor.audioTime || Math.abs(offBy) <= OFF_BY_S) ? 'keep' : 'cancel',
  mayStart: ({ spoken }, { sessionAt, speed }) => canBegin(spoken, sessionAt, speed),
  repeats: true,
};
