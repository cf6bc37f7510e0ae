import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../core/plan/plan.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { ActiveState, Command, Instant } from '../core/session/session.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { Absence } from '../runner/away.ts';

/** A session that is running or paused. */
export interface LiveSession {
  readonly plan: Plan;
  readonly state: ActiveState;
}

/** The current session, or the unfinished one on offer. */
export type Stage =
  /** `offer`: an unfinished session found at start-up, or left paused. */
  | { readonly kind: 'empty'; readonly offer: Checkpoint | null }
  | (LiveSession & {
      readonly kind: 'live';
      /** The page slept and at least one boundary passed unheard: the person chooses where to continue. */
      readonly away: Absence | null;
    })
  /** Finished, with its summary still open. */
  | { readonly kind: 'over'; readonly finishedAt: Instant; readonly record: SessionRecord };

export type StartAnswer =
  | 'started'
  /** A session is live in another tab. */
  | 'elsewhere'
  /** Nothing was started: an unfinished session was found of which this page did not know. It is now the offer. */
  | 'unfinished';

export interface SessionView {
  readonly stage: Stage;
  /** Starts a session with a plan, and ends the one that is live here or on offer. */
  readonly start: (plan: Plan) => Promise<StartAnswer>;
  readonly send: (command: Command) => void;
  /** Resumes the offered session with a count-in. False when it is live in another tab. */
  readonly resumeOffer: () => Promise<boolean>;
  /** Records the offered session as abandoned. */
  readonly discardOffer: () => Promise<boolean>;
  readonly settleAway: (choice: 'continue' | 'catch-up') => void;
  /** Pauses the live session and keeps it as the offer. */
  readonly leave: () => void;
  /** Closes a finished session. */
  readonly putAway: () => void;
  /** The session clock, now. Not for rendering, where the compiler caches what is read: see useSecond(). */
  readonly now: () => Instant;
  /** Session milliseconds per real millisecond: 1, or what `?speed=` says. */
  readonly speed: number;
  /**
   * Calls the listener whenever a countdown of the running step shows another second (and about once a second in
   * an open or paused one). Returns a function that stops it.
   */
  readonly everySecond: (listener: () => void) => () => void;
}

/** Why a change of all data was not made: a session is live, in this tab or another. */
export const SESSION_IS_LIVE = 'session-is-live';

export const isLive = ({ stage }: SessionView): boolean => stage.kind === 'live';

export const offerOf = ({ stage }: SessionView): Checkpoint | null =>
  stage.kind === 'empty' ? stage.offer : null;

/** Whether a session is running or was left open. */
export const isOpen = (view: SessionView): boolean => isLive(view) || offerOf(view) !== null;

export type SessionStore = StoreApi<SessionView>;
