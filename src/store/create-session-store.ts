import { createStore } from 'zustand/vanilla';
import type { Plan } from '../core/plan/plan.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import { COUNT_IN_MS } from '../core/session/due-between.ts';
import type { ActiveState, SessionState } from '../core/session/session.ts';
import { transition } from '../core/session/transition.ts';
import { remainingMs } from '../core/session/views.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { recordOf } from '../core/training/record-of.ts';
import type { Absence } from '../runner/away.ts';
import type { Runner } from '../runner/runner.ts';
import type { Away, AwayPlace, SessionStore, SessionView } from './session-store.ts';

export interface SessionStoreNeeds {
  readonly runner: Runner;
  /** Makes sound possible; called inside the person's own tap. */
  readonly unlock: () => void;
  /** The one session lock of all tabs: a function that lets go, or null when another tab holds it. */
  readonly claim: () => Promise<(() => void) | null>;
  readonly wallNow: () => number;
  readonly newId: () => string;
  /** The plan as the sound mode wants it. */
  readonly fit?: (plan: Plan) => Plan;
  /** A session has gone: nothing is left to resume. */
  readonly forget: () => void;
  readonly keep: (record: SessionRecord) => void;
  readonly remember: (checkpoint: Checkpoint) => void;
}

/** What the store knows of the session on stage beyond what the runner does. */
export interface StageIdentity {
  readonly session: string;
  readonly startedAtWall: number;
}

const isActive = (state: SessionState): state is ActiveState =>
  state.status === 'running' || state.status === 'paused';

function placeOf(plan: Plan, state: SessionState): AwayPlace {
  if (!isActive(state)) return { kind: 'finished' };
  return { kind: 'step', step: state.step, remainingMs: remainingMs(plan, state, state.seenAt) };
}

const awayOf = (plan: Plan, absence: Absence): Away => ({
  awayMs: absence.awayMs,
  left: placeOf(plan, absence.left),
  now: placeOf(plan, absence.carriedOn),
});

/** The session as screens see it: a projection of the runner, and the ways on and off the stage. */
export function createSessionStore(
  needs: SessionStoreNeeds,
): SessionStore & { readonly identity: () => StageIdentity | null } {
  const { runner } = needs;
  let identity: StageIdentity | null = null;
  let release = () => {};

  const checkpoint = (): Checkpoint | null => {
    const plan = runner.plan();
    const state = runner.state();
    if (!plan || !identity || !isActive(state)) return null;
    return { version: 1, ...identity, plan, state, seenAt: state.seenAt, seenAtWall: needs.wallNow() };
  };

  const clearStage = () => {
    release();
    release = () => {};
    identity = null;
    runner.clear();
  };

  const store = createStore<SessionView>((set, get) => ({
    plan: null,
    state: { status: 'ready' },
    record: null,
    away: null,
    offer: null,
    speed: runner.speed,
    now: runner.now,
    everySecond: runner.everySecond,
    send: runner.send,
    settleAway: runner.settleAbsence,

    async start(asPlanned) {
      const plan = needs.fit?.(asPlanned) ?? asPlanned;
      needs.unlock();
      const claimed = await needs.claim();
      if (!claimed) return false;
      release();
      release = claimed;
      identity = { session: needs.newId(), startedAtWall: needs.wallNow() };
      runner.load(plan);
      set({ plan, record: null, away: null, offer: null });
      runner.send({ type: 'start' });
      return true;
    },

    async resumeOffer() {
      const { offer } = get();
      if (!offer) return false;
      needs.unlock();
      const claimed = await needs.claim();
      if (!claimed) return false;
      release();
      release = claimed;
      identity = { session: offer.session, startedAtWall: offer.startedAtWall };
      runner.restore(offer.plan, offer.state);
      set({ plan: offer.plan, record: null, away: null, offer: null });
      const working = offer.plan.steps[offer.state.step]?.kind === 'work';
      runner.send({ type: 'resume', countInMs: working ? COUNT_IN_MS : 0 });
      return true;
    },

    discardOffer() {
      const { offer } = get();
      if (!offer) return;
      const [ended] = transition(offer.plan, offer.state, { type: 'finish' }, offer.seenAt);
      if (ended.status === 'finished') {
        needs.keep(recordOf(offer.plan, ended, offer.session, offer.startedAtWall));
      }
      needs.forget();
      set({ offer: null });
    },

    leave() {
      runner.send({ type: 'pause' });
      const offer = checkpoint();
      clearStage();
      if (offer) needs.remember(offer);
      set({ plan: null, state: { status: 'ready' }, away: null, offer });
    },

    putAway() {
      clearStage();
      set({ plan: null, state: { status: 'ready' }, record: null, away: null });
    },
  }));

  runner.subscribe(({ plan, state, events }) => {
    const absence = runner.absence();
    const { away } = store.getState();
    if (
      events.length > 0 ||
      state.status !== store.getState().state.status ||
      Boolean(absence) !== Boolean(away)
    ) {
      store.setState({ plan, state, away: absence ? (away ?? awayOf(plan, absence)) : null });
    } else if (isActive(state) && changedSilently(store.getState().state, state)) {
      store.setState({ state });
    }
    if (state.status === 'finished' && identity && !store.getState().record) {
      const record = recordOf(plan, state, identity.session, identity.startedAtWall);
      store.setState({ record });
      needs.keep(record);
      needs.forget();
      release();
      release = () => {};
    }
  });

  return Object.assign(store, { identity: () => identity });
}

/** A count-in begun or called off is no event, yet the screen shows it. */
const changedSilently = (before: SessionState, after: ActiveState): boolean =>
  before.status === 'paused' && after.status === 'paused' && before.resumeAt !== after.resumeAt;
