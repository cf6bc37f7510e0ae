import type { Bout, Plan, SetInfo, Step } from '../plan/plan.ts';
import type { Pain, Pains } from './pain.ts';
import type { Score, Scores } from './score.ts';
import type { SetLog, SetLogs } from './set-log.ts';

/**
 * Instants (`…At`) are whole milliseconds on the session clock, which never goes backwards and keeps running while a
 * phone sleeps. Its zero has no meaning.
 */
export type Instant = number;

/** How a step was left. `done`: it ran out, or the person pressed Done. `capped`: the clock ended a capped step. */
export type Outcome = 'done' | 'capped' | 'skipped' | 'left' | 'swapped';

interface Stay {
  readonly step: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly pausedMs: number;
  readonly outcome: Outcome;
  /** Moves counted in a bout; 0 elsewhere. */
  readonly count: number;
}

export type WorkVisit = Stay & {
  readonly kind: 'work';
  readonly set: SetInfo;
  /** The weight of the set when the stay ended, in kilograms, which later logs of other sets leave; absent if unknown. */
  readonly kg?: number;
};

export type BoutVisit = Stay & { readonly kind: 'bout'; readonly bout: Bout; readonly laps: Laps };

/** For each complete round of a bout, the active ms into the stay at which it was complete; in ascending order. */
export type Laps = readonly number[];

/** A finished stay at a step. Its active and paused time add up to endedAt - startedAt, to the millisecond. */
export type Visit =
  | WorkVisit
  | BoutVisit
  | (Stay & { readonly kind: Exclude<Step['kind'], 'work' | 'bout'> });

/** The position of the session. Remaining time is computed from this and an instant, never stored. */
export interface Position {
  readonly startedAt: Instant;
  /** The latest instant the engine has seen. */
  readonly seenAt: Instant;
  /** Index into plan.steps. */
  readonly step: number;
  readonly stepStartedAt: Instant;
  /** Time paused within this stay, without the current pause. */
  readonly pausedMs: number;
  /** Time added to this stay; negative when it was shortened. */
  readonly extraMs: number;
  /** Moves counted in this stay. */
  readonly count: number;
  readonly laps: Laps;
  readonly visits: readonly Visit[];
  /** What the person has logged for the sets done. */
  readonly logs: SetLogs;
  /** The pain reported; absent until there is any. */
  readonly pains?: Pains;
  /** The scores that the person has entered; absent until there are any. */
  readonly scores?: Scores;
}

export type SessionState =
  | { readonly status: 'ready' }
  | ({ readonly status: 'running' } & Position)
  | ({
      readonly status: 'paused';
      readonly pausedAt: Instant;
      /** The instant at which the current count-in ends; null without one. */
      readonly resumeAt: Instant | null;
    } & Position)
  | {
      readonly status: 'finished';
      readonly startedAt: Instant;
      readonly seenAt: Instant;
      readonly finishedAt: Instant;
      /** `completed`: the last step was left. `ended`: the person stopped before that. */
      readonly reason: 'completed' | 'ended';
      readonly visits: readonly Visit[];
      readonly logs: SetLogs;
      readonly pains?: Pains;
      readonly scores?: Scores;
    };

export type FinishedState = Extract<SessionState, { readonly status: 'finished' }>;

/** A session that has a position: running or paused. */
export type ActiveState = Extract<SessionState, Position>;

/**
 * Takes up again the stay that `visits[visit]` records, paused where it was left: the time since counts as a pause.
 * `extraMs` was its added time, and `log` the log of its set, null without one.
 */
export interface Undo {
  readonly type: 'undo';
  readonly visit: number;
  readonly extraMs: number;
  readonly log: SetLog | null;
}

export type Command =
  | { readonly type: 'tick' }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  /** Continues after a count-in; 0 continues at once. */
  | { readonly type: 'resume'; readonly countInMs: number }
  | { readonly type: 'next' }
  /** To the start of the current step, or to the previous step when the current step has only just begun. */
  | { readonly type: 'previous' }
  | { readonly type: 'jump'; readonly step: number }
  /** Ends an open step, or a timed one early, as done; in a bout it counts the move under way instead: see count(). */
  | { readonly type: 'done' }
  | { readonly type: 'extend'; readonly byMs: number }
  | Undo
  /** Continues in another plan, at its step `step`. */
  | { readonly type: 'swap'; readonly plan: Plan; readonly step: number }
  /** Counts this many moves of the bout under way; a negative number takes moves back. */
  | { readonly type: 'count'; readonly by: number }
  /** Logs how the set with this logKey() went, replacing an earlier log. */
  | { readonly type: 'log'; readonly key: string; readonly log: SetLog }
  /** Reports pain in the set with this logKey(), replacing an earlier report. */
  | { readonly type: 'hurt'; readonly key: string; readonly pain: Pain }
  /** Sets the score of a run of a clock, by scoreKey(), in place of what was counted or entered before. */
  | { readonly type: 'score'; readonly key: string; readonly score: Score }
  /** Undoes part of the current pause: the session ran from `from` until `until`, while the page was suspended. */
  | { readonly type: 'rewind'; readonly from: Instant; readonly until: Instant }
  | { readonly type: 'finish' };

/** `at` is the instant the event was due, however late it was noticed. */
export type SessionEvent =
  | { readonly type: 'started'; readonly at: Instant }
  | { readonly type: 'step-began'; readonly at: Instant; readonly step: number }
  | { readonly type: 'step-ended'; readonly at: Instant; readonly step: number; readonly outcome: Outcome }
  | { readonly type: 'paused'; readonly at: Instant }
  | { readonly type: 'resumed'; readonly at: Instant }
  | { readonly type: 'extended'; readonly at: Instant; readonly byMs: number }
  | { readonly type: 'swapped'; readonly at: Instant; readonly plan: Plan }
  | { readonly type: 'counted'; readonly at: Instant; readonly count: number }
  | { readonly type: 'logged'; readonly at: Instant; readonly key: string }
  | { readonly type: 'hurt'; readonly at: Instant; readonly key: string }
  | { readonly type: 'scored'; readonly at: Instant; readonly key: string }
  | { readonly type: 'finished'; readonly at: Instant; readonly reason: 'completed' | 'ended' };

/** The moments of a session that outputs sound, speak or vibrate. */
export type CueKind =
  /** Counts down to the start of work; carries `count`. */
  | 'ready-count'
  /** Work begins. */
  | 'start'
  /** Half of a hold of 30 s or more has passed. */
  | 'halfway'
  /** The direction changes at half time. */
  | 'turn'
  /** Counts down to the end of a hold; carries `count`. */
  | 'end-count'
  /** Work is over, or the rest before a set-up. */
  | 'end'
  /** Rest is over and work begins. */
  | 'rest-end'
  | 'change-sides'
  /** A part of a rep begins: going down, or up. */
  | 'tempo-lower'
  | 'tempo-lift'
  /** The tempo has counted the last rep of an open set, or a bridged set is about to end. */
  | 'reps-done'
  /** The session is over. */
  | 'finish';

export interface DueCue {
  readonly kind: CueKind;
  readonly at: Instant;
  /** The step it belongs to. */
  readonly step: number;
  /** Seconds left until the boundary, for counts; 0 for every other kind. */
  readonly count: number;
}

/** Length of the count-in after a pause. */
export const COUNT_IN_MS = 3000;

/** Whether the tempo of a step begins with it, so that a person has to be ready. */
const isExercise = (step: Step | undefined): boolean =>
  step?.kind === 'work' || step?.kind === 'ramp-up' || step?.kind === 'bout';

/** The command that resumes at a step of the plan: with a count-in at work, without one elsewhere. */
export function resumeCommand(plan: Plan, step: number): Extract<Command, { readonly type: 'resume' }> {
  return { type: 'resume', countInMs: isExercise(plan.steps[step]) ? COUNT_IN_MS : 0 };
}
