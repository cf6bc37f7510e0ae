import { createListeners } from '../core/listeners.ts';
import type { Plan } from '../core/plan/plan.ts';
import { isTempo } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import { SIGHT_MS } from '../core/session/foresee.ts';
import {
  type ActiveState,
  type Command,
  type Instant,
  resumeCommand,
  type SessionEvent,
  type SessionState,
} from '../core/session/session.ts';
import { nextBoundaryAt } from '../core/session/stay.ts';
import { transition } from '../core/session/transition.ts';
import { elapsedMs, isActive, remainingMs } from '../core/session/views.ts';
import { type Absence, absenceBetween, leftOpen, openUntil } from './away.ts';
import type { Clock } from './clock.ts';

export interface RunnerChange {
  readonly plan: Plan;
  readonly state: SessionState;
  /** Empty when only time has passed. */
  readonly events: readonly SessionEvent[];
}

/** Runs the pure engine in real time: reads the clock, wakes at the next boundary, publishes what happened. */
export interface Runner {
  readonly plan: () => Plan | null;
  readonly state: () => SessionState;
  readonly absence: () => Absence | null;
  readonly now: () => Instant;
  readonly speed: number;
  readonly load: (plan: Plan) => void;
  /** Restores a session that was left, in this page or an earlier one. */
  readonly restore: (plan: Plan, state: ActiveState) => void;
  readonly clear: () => void;
  readonly send: (command: Command) => void;
  readonly settleAbsence: (choice: 'continue' | 'catch-up') => void;
  readonly subscribe: (listener: (change: RunnerChange) => void) => () => void;
  /**
   * Calls back whenever a countdown is to show another second, early by the time a picture takes, and after every
   * command.
   */
  readonly everySecond: (listener: () => void) => () => void;
  /** Call it when the page comes back: reads the clock, then catches up or asks. Safe to call several times. */
  readonly reconcile: () => void;
  readonly onReconcile: (listener: () => void) => () => void;
  /**
   * Lets a sound lead the clock while `heardUntil` gives the instant that is heard now: the session then stands where
   * the sound is, however long the page slept. Null hands the lead back to the clock. Returns a function that ends it.
   */
  readonly lead: (heardUntil: () => Instant | null) => () => void;
  /**
   * Registers an output that can tell whether a stretch of the session was heard. After a sleep, the person is not asked
   * about a stretch that a witness heard. Returns a function that removes the witness.
   */
  readonly witness: (wasHeard: WasHeard) => () => void;
}

/** What an output sees of the runner. */
export type WatchedRunner = Pick<
  Runner,
  'plan' | 'state' | 'absence' | 'now' | 'speed' | 'send' | 'subscribe' | 'onReconcile'
>;

type WasHeard = (from: Instant, to: Instant) => boolean;

export interface RunnerNeeds {
  readonly clock: Clock;
  /** Calls back once after a real delay; returns a function that cancels it. */
  readonly wakeAfter: (ms: number, listener: () => void) => () => void;
}

const SECOND_MS = 1000;
const CUE_HORIZON_MS = 2000;

export function createRunner({ clock, wakeAfter }: RunnerNeeds): Runner {
  let plan: Plan | null = null;
  let state: SessionState = { status: 'ready' };
  let absence: Absence | null = null;
  let seenAt: Instant = 0;
  /** The start of the open stay about which the person was asked while the page was awake: once is enough. */
  let askedAbout: Instant | null = null;
  let cancelWake = () => {};
  let leader: (() => Instant | null) | null = null;
  const witnesses = new Set<WasHeard>();
  const changes = createListeners<[RunnerChange]>();
  const seconds = createListeners<[]>();
  const returns = createListeners<[]>();
  const wasHeard: WasHeard = (from, to) => [...witnesses].some((heard) => heard(from, to));

  /** Sets the clock to the instant that is heard, and returns true, while a sound leads. */
  function followSound(): boolean {
    const heard = leader?.() ?? null;
    if (heard !== null) clock.follow(heard);
    return heard !== null;
  }

  function readClock(): Instant {
    followSound();
    return clock.now();
  }

  /** Milliseconds of the session until the countdown shows another second. */
  function untilNextSecond(at: Instant): number {
    if (!plan || !isActive(state)) return SECOND_MS;
    const left = state.status === 'paused' ? (state.resumeAt ?? at) - at : remainingMs(plan, state, at);
    if (left === null) return SECOND_MS - (elapsedMs(state, at) % SECOND_MS);
    return left % SECOND_MS || SECOND_MS;
  }

  function schedule(): void {
    cancelWake();
    if (!plan || !isActive(state)) return;
    const at = readClock();
    const boundary = nextBoundaryAt(plan, state);
    const cue = dueBetween(plan, state, at + 1, at + CUE_HORIZON_MS).find(({ kind }) => !isTempo(kind));
    const seenFrom = at + SIGHT_MS * clock.speed;
    const open = openUntil(plan, state) ?? at;
    const due = [at + untilNextSecond(seenFrom), boundary, cue?.at, open > at ? open : null].filter(
      (each) => each != null,
    );
    cancelWake = wakeAfter(Math.max(1, Math.ceil((Math.min(...due) - at) / clock.speed)), tick);
  }

  function apply(command: Command, at: Instant): readonly SessionEvent[] {
    if (!plan) return [];
    const [next, events] = transition(plan, state, command, at);
    state = next;
    for (const event of events) if (event.type === 'swapped') plan = event.plan;
    return events;
  }

  /** Brings the session up to now, or records an absence when a boundary passed unheard while the page slept. */
  function catchUp(by: 'tick' | 'command'): readonly SessionEvent[] {
    const led = followSound();
    const now = clock.now();
    const from = seenAt;
    seenAt = now;
    const found = !plan || led ? null : findAbsence(plan, from, now, by);
    if (!found) return apply({ type: 'tick' }, now);
    absence = found;
    return [...apply({ type: 'pause' }, from), ...apply({ type: 'tick' }, now)];
  }

  function findAbsence(of: Plan, from: Instant, now: Instant, by: 'tick' | 'command'): Absence | null {
    const slept = absenceBetween(of, state, from, now, clock.speed, wasHeard);
    // A command shows that somebody is there.
    if (slept || by === 'command' || state.status !== 'running' || state.stepStartedAt === askedAbout)
      return slept;
    const open = leftOpen(of, state, now, clock.speed);
    if (open) askedAbout = state.stepStartedAt;
    return open;
  }

  function announce(events: readonly SessionEvent[]): void {
    if (plan) changes.tell({ plan, state, events });
    seconds.tell();
    schedule();
  }

  const tick = () => announce(catchUp('tick'));

  function begin(nextPlan: Plan | null, nextState: SessionState): void {
    plan = nextPlan;
    state = nextState;
    absence = null;
    askedAbout = null;
    seenAt = clock.now();
  }

  return {
    speed: clock.speed,
    plan: () => plan,
    state: () => state,
    absence: () => absence,
    now: readClock,
    load: (next) => begin(next, { status: 'ready' }),
    restore(next, from) {
      clock.notBefore(from.seenAt);
      begin(next, from);
      tick();
    },
    clear() {
      cancelWake();
      begin(null, { status: 'ready' });
      returns.tell();
    },
    send(command) {
      if (!plan) return;
      const before = catchUp('command');
      // Ending or pausing answers the question: the session stays where it was left.
      if (command.type === 'finish' || command.type === 'pause') absence = null;
      announce(absence ? before : [...before, ...apply(command, seenAt)]);
    },
    settleAbsence(choice) {
      if (!plan || !absence) return;
      const { carryOn } = absence;
      absence = null;
      seenAt = clock.now();
      const caughtUp = choice === 'catch-up' ? apply(carryOn, seenAt) : [];
      const resumed = isActive(state) ? apply(resumeCommand(plan, state.step), seenAt) : [];
      announce([...caughtUp, ...resumed]);
    },
    subscribe: changes.add,
    everySecond: seconds.add,
    reconcile() {
      clock.returned();
      tick();
      returns.tell();
    },
    onReconcile: returns.add,
    lead(heardUntil) {
      leader = heardUntil;
      return () => {
        if (leader === heardUntil) leader = null;
      };
    },
    witness(heard) {
      witnesses.add(heard);
      return () => void witnesses.delete(heard);
    },
  };
}
