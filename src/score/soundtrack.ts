import type { Plan } from '../core/plan/plan.ts';
import { isWanted } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import type { DueCue, Instant, SessionState } from '../core/session/session.ts';
import { countsFrom } from '../core/session/stay.ts';
import { transition } from '../core/session/transition.ts';
import { placedClips, speechMs } from './phrase.ts';
import { remindersBetween } from './reminders.ts';
import { spokenBetween } from './spoken.ts';
import type { Speech } from './words-at.ts';

/** Longer than any session. */
const LONGEST_MS = 24 * 3_600_000;
/** Time for the last cue to ring out. */
const RING_OUT_MS = 2000;
/** How long the track goes on at an open step. */
const WAIT_MS = 600_000;

/** What is heard from an instant on if the user presses nothing. */
export interface Soundtrack {
  /** The instant at which the track begins. */
  readonly from: Instant;
  readonly lengthMs: number;
  readonly cues: readonly (Pick<DueCue, 'kind' | 'count'> & { readonly atMs: number })[];
  /** Those that have clips. */
  readonly phrases: readonly { readonly phrase: string; readonly atMs: number }[];
  /** Session milliseconds per millisecond of the track. */
  readonly speed: number;
}

export interface SoundtrackOptions extends Speech {
  readonly speed: number;
  /** By how much each cue begins before its instant. */
  readonly earlierMs?: number;
}

/** The instant that is heard at a position of the track. */
export const instantAt = (track: Soundtrack, positionMs: number): Instant =>
  Math.round(track.from + positionMs * track.speed);

/**
 * The rest of a session from `from` on: up to its end, or to the next open step including its tempo and reminders. Null
 * for a session that does not continue by itself.
 */
export function soundtrackOf(
  plan: Plan,
  state: SessionState,
  from: Instant,
  options: SoundtrackOptions,
): Soundtrack | null {
  const { speed, earlierMs = 0 } = options;
  const [last] = transition(plan, state, { type: 'tick' }, from + LONGEST_MS);
  const over = last.status === 'finished';
  if (state.status === 'finished' || (!over && last.status !== 'running')) return null;
  const to = over ? last.finishedAt + 1 : Math.max(from, countsFrom(last)) + WAIT_MS;
  const begins = (at: Instant) => Math.max(0, (at - from) / speed - earlierMs);
  const asked = remindersBetween(plan, last, from, to);
  const due = [
    ...dueBetween(plan, state, from, to).filter((cue) => isWanted(cue, options.countdownSeconds)),
    ...asked.map((at) => ({ kind: 'reps-done' as const, count: 0, at })),
  ];
  // The last words follow the last cue.
  const spoken = spokenBetween(plan, state, from, to + RING_OUT_MS * speed, options, speed);
  // The voice is silent while a reminder sounds.
  const clear = spoken.filter(
    (each) =>
      !asked.some(
        (at) => at > each.at - RING_OUT_MS * speed && at < each.at + speechMs(each.phrases) * speed,
      ),
  );
  const phrases = clear.flatMap((each) =>
    placedClips(each.phrases).map(({ clip: phrase, afterMs }) => ({
      phrase,
      atMs: begins(each.at) + afterMs,
    })),
  );
  const saidMs = Math.max(0, ...phrases.map(({ phrase, atMs }) => atMs + speechMs([phrase])));
  return {
    from,
    speed,
    lengthMs: Math.ceil(Math.max((to - from) / speed + RING_OUT_MS, saidMs)),
    phrases,
    cues: due.map(({ kind, count, at }) => ({ kind, count, atMs: begins(at) })),
  };
}
