import { createStore } from 'zustand/vanilla';
import type { Late } from '../core/late.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import { foresee, isAlike, SIGHT_MS } from '../core/session/foresee.ts';
import { type FinishedState, resumeCommand } from '../core/session/session.ts';
import { isActive } from '../core/session/views.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { Runner } from '../runner/runner.ts';
import { asOffer, type RecordOf, recordOfLeftBehind } from './left-behind.ts';
import {
  offerOf,
  type SessionStore,
  type SessionView,
  type Stage,
  type StartAnswer,
} from './session-view.ts';

export interface SessionStoreNeeds {
  readonly runner: Runner;
  /** Makes sound possible; called inside a tap. */
  readonly unlock: () => void;
  /** Takes the session lock that all tabs share: a function that releases it, or null when another tab holds it. */
  readonly claim: () => Promise<(() => void) | null>;
  readonly wallNow: () => number;
  readonly newId: () => string;
  /** Makes the record of a session that is over: fetched when one begins, because only then it is needed. */
  readonly recordOf: Late<RecordOf>;
  /** The plan that the sound mode requires. */
  readonly forSoundMode: (plan: Plan, except?: number) => Plan;
  /** Records a session, which then can no longer be resumed. */
  readonly keep: (record: SessionRecord) => void;
  readonly remember: (checkpoint: Checkpoint) => void;
  /** The unfinished session in storage, whichever tab put it there. */
  readonly lastKept: () => Promise<Checkpoint | null>;
  /** The same for Start, which does not wait long: null when storage does not answer in time. */
  readonly leftBehind: () => Promise<Checkpoint | null>;
}

/** Identifies the current session, which the runner does not. */
interface StageIdentity {
  readonly session: string;
  readonly startedAtWall: number;
}

const hasStarted = (answer: StartAnswer): boolean => answer !== 'elsewhere';

const EMPTY: Stage = { kind: 'empty', offer: null };

/** The part of the store that only the composition uses. */
export interface BackStage {
  /** The live session, to be stored; null without one. */
  readonly checkpoint: () => Checkpoint | null;
  /** Offers a session that a killed page left behind, or records it if it was over by its last sign of life. */
  readonly takeUp: (found: Checkpoint) => void;
}

/**
 * The session as screens see it: a projection of the runner, ahead of it by the time a picture takes, with the ways to
 * begin and end a session.
 */
export function createSessionStore(needs: SessionStoreNeeds): SessionStore & BackStage {
  const { runner } = needs;
  let identity: StageIdentity | null = null;
  let release: (() => void) | null = null;
  let entering: Promise<StartAnswer> | null = null;
  /** The sessions that this page recorded or tried to record. The page does not offer them again. */
  const over = new Set<string>();

  const checkpoint = (): Checkpoint | null => {
    const plan = runner.plan();
    const state = runner.state();
    if (!plan || !identity || !isActive(state)) return null;
    return { version: 3, ...identity, plan, state, seenAt: runner.now(), seenAtWall: needs.wallNow() };
  };

  const own = async (): Promise<boolean> => {
    release ??= await needs.claim();
    return release !== null;
  };
  const letGo = () => {
    release?.();
    release = null;
  };
  const clearStage = () => {
    identity = null;
    runner.clear();
  };
  /** Begins a session only once, however often the button is pressed. */
  const once = (enter: () => Promise<StartAnswer>): Promise<StartAnswer> => {
    entering ??= enter().finally(() => {
      entering = null;
    });
    return entering;
  };
  const keep = (record: SessionRecord) => {
    over.add(record.id);
    needs.keep(record);
  };
  const writeDown = async (found: Checkpoint) => {
    const record = recordOfLeftBehind(found, await needs.recordOf());
    if (record) keep(record);
  };
  /** Records a session that another tab or an earlier page left as ended, so that none is overwritten without a trace. */
  const writeDownLeftBehind = async () => {
    const found = await needs.lastKept();
    if (found && found.session !== identity?.session) await writeDown(found);
  };

  const store = createStore<SessionView>((set, get) => ({
    stage: EMPTY,
    speed: runner.speed,
    now: runner.now,
    everySecond: runner.everySecond,
    send: runner.send,
    settleAway: runner.settleAbsence,

    start(planned) {
      needs.unlock();
      return once(async () => {
        const offered = offerOf(get())?.session;
        if (!(await own())) return 'elsewhere';
        const found = identity ? null : await needs.leftBehind().catch(() => null);
        const unknown = found && found.session !== offered && !over.has(found.session) && asOffer(found);
        if (unknown) {
          letGo();
          set({ stage: { kind: 'empty', offer: unknown } });
          return 'unfinished';
        }
        needs.recordOf.prefetch();
        const plan = needs.forSoundMode(planned);
        if (isActive(runner.state())) runner.send({ type: 'finish' });
        clearStage();
        // What was read before the new session saves itself is sure to be the old one.
        void (found ? writeDown(found) : writeDownLeftBehind()).catch(() => undefined);
        identity = { session: needs.newId(), startedAtWall: needs.wallNow() };
        runner.load(plan);
        runner.send({ type: 'start' });
        return 'started';
      });
    },

    resumeOffer() {
      needs.unlock();
      return once(async () => {
        const offer = offerOf(get());
        if (!offer) return 'started';
        if (!(await own())) return 'elsewhere';
        const found = await needs.lastKept();
        const fresh = found?.session === offer.session ? asOffer(found) : null;
        if (!fresh) {
          set({ stage: EMPTY });
          letGo();
          return 'started';
        }
        needs.recordOf.prefetch();
        identity = { session: fresh.session, startedAtWall: fresh.startedAtWall };
        // The session may have been left in another sound mode.
        const plan = needs.forSoundMode(fresh.plan, fresh.state.step);
        runner.restore(plan, fresh.state);
        runner.send(resumeCommand(plan, fresh.state.step));
        return 'started';
      }).then(hasStarted);
    },

    discardOffer() {
      const offer = offerOf(get());
      return once(async () => {
        if (!offer) return 'started';
        if (!(await own())) return 'elsewhere';
        const found = await needs.lastKept();
        if (found?.session === offer.session) await writeDown(found);
        letGo();
        set({ stage: EMPTY });
        return 'started';
      }).then(hasStarted);
    },

    leave() {
      runner.send({ type: 'pause' });
      const offer = checkpoint();
      clearStage();
      if (offer) needs.remember(offer);
      letGo();
      set({ stage: { kind: 'empty', offer } });
    },

    putAway() {
      clearStage();
      letGo();
      set({ stage: EMPTY });
    },
  }));

  const finish = (plan: Plan, state: FinishedState, { session, startedAtWall }: StageIdentity) => {
    // It has been requested since the session began. If it is missing, the checkpoint stays for the next page.
    needs.recordOf.whenHere((recordOf) => {
      if (over.has(session)) return;
      const record = recordOf(plan, state, session, startedAtWall);
      if (identity?.session === session) {
        store.setState({ stage: { kind: 'over', finishedAt: state.finishedAt, record } });
      }
      keep(record);
      if (!entering) letGo();
    });
  };

  runner.subscribe(({ plan, state }) => {
    if (state.status === 'finished') {
      if (identity) finish(plan, state, identity);
    } else if (state.status !== 'ready') {
      const { stage } = store.getState();
      const away = runner.absence();
      const seen = foresee(plan, state, runner.now(), SIGHT_MS * runner.speed);
      const same =
        stage.kind === 'live' && stage.plan === plan && stage.away === away && isAlike(stage.state, seen);
      if (!same) store.setState({ stage: { kind: 'live', plan, state: seen, away } });
    }
  });

  return Object.assign(store, {
    checkpoint,
    takeUp(found: Checkpoint) {
      if (over.has(found.session)) return;
      const offer = asOffer(found);
      store.setState({ stage: { kind: 'empty', offer } });
      // If no record is made now, the next page finds the checkpoint again.
      if (!offer) void writeDown(found).catch(() => undefined);
    },
  });
}
