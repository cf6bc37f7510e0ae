import { speechMs } from './phrase.ts';
import type { Spoken } from './spoken.ts';

/** Words about something longer ago are only confusing. */
const LATEST_MS = 2000;
/** Less than this nobody hears. */
const OFF_BY_S = 0.03;

/** One instant read on the session's clock and the audio clock. */
interface SpeechAnchor {
  readonly sessionAt: number;
  /** Seconds. */
  readonly audioTime: number;
  readonly speed: number;
  /** Seconds from the audio clock to the ear. */
  readonly latency: number;
}

export interface ScheduledSpeech {
  readonly key: string;
  readonly at: number;
  /** When it starts on the audio clock. */
  readonly audioTime: number;
}

export const speechKey = ({ at, phrases }: Spoken): string => `${at} ${phrases.join(', ')}`;

/** Whether it is not too late to begin: the words still matter, and end before the next cue. */
export const canBegin = (spoken: Spoken, now: number, speed: number): boolean =>
  (now - spoken.at) / speed <= LATEST_MS &&
  (now <= spoken.at || now + speechMs(spoken.phrases) * speed <= spoken.until);

/**
 * Brings what is scheduled in line with what is wanted. What has begun goes on for as long as it is still wanted, and
 * is never said again.
 */
export function alignSpeech<S extends ScheduledSpeech>(
  wanted: readonly Spoken[],
  scheduled: readonly S[],
  { sessionAt, audioTime, speed, latency }: SpeechAnchor,
): {
  readonly keep: readonly S[];
  readonly cancel: readonly S[];
  readonly schedule: readonly (ScheduledSpeech & { readonly spoken: Spoken })[];
} {
  const byKey = new Map(wanted.map((spoken) => [speechKey(spoken), spoken]));
  const ideal = (at: number) => audioTime + (at - sessionAt) / 1000 / speed - latency;
  const stands = (entry: S): boolean => {
    const begun = entry.audioTime <= audioTime;
    return byKey.has(entry.key) && (begun || Math.abs(entry.audioTime - ideal(entry.at)) <= OFF_BY_S);
  };
  const keep = scheduled.filter(stands);
  const kept = new Set(keep.map(({ key }) => key));
  const schedule = [...byKey].flatMap(([key, spoken]) =>
    kept.has(key) || !canBegin(spoken, sessionAt, speed)
      ? []
      : [{ key, spoken, at: spoken.at, audioTime: Math.max(audioTime, ideal(spoken.at)) }],
  );
  return { keep, cancel: scheduled.filter((entry) => !stands(entry)), schedule };
}
