import { type Late, late } from '../core/late.ts';
import { forSoundMode } from '../core/plan/bridge.ts';
import { createCheckpointOutput } from '../outputs/checkpoint-output.ts';
import type { CueObservation } from '../outputs/cue-output.ts';
import { newId } from '../platform/new-id.ts';
import { onPageCached, onPageUncached } from '../platform/page-events.ts';
import { platformOf } from '../platform/platform-of.ts';
import { claimSession, isSessionLive } from '../platform/session-lock.ts';
import { type Clock, createClock, wakeAfter } from '../runner/clock.ts';
import { createRunner, type Runner } from '../runner/runner.ts';
import { mirrorOwnFirstScreen } from '../storage/first-paint-mirror.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createFigureStore } from '../store/figure-store.ts';
import { createMusicStore } from '../store/music-store.ts';
import { whenFirstScreenIsOwn } from '../store/own-first-screen.ts';
import { type BackStage, createSessionStore } from '../store/session-store.ts';
import { isLive } from '../store/session-view.ts';
import type { App } from '../ui/app-context.ts';
import { type Flags, flagNames } from './flags.ts';
import type { Outputs } from './late/outputs.ts';
import { type Memory, openMemory } from './memory.ts';

/** Timers of hidden pages fire once a minute: a gap of up to this is throttling, not sleep. */
const THROTTLED_WITHIN_MS = 65_000;

/** How long Start waits for storage to say whether another tab has left a session. */
const START_WAITS_MS = 400;

const noLongerThan = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

/** The parts of the app that main.tsx starts. */
export interface House {
  readonly app: App;
  readonly clock: Clock;
  readonly runner: Runner;
  readonly memory: Memory;
  readonly outputs: Late<Outputs>;
  /** The cues that were scheduled and cancelled, for `?trace`. */
  readonly cues: readonly CueObservation[];
  /** Reads what the first screens show, and offers an unfinished session of an earlier page or another tab. */
  readonly recall: () => Promise<void>;
  readonly takeUp: BackStage['takeUp'];
  /** Fetches what the next screens need, piece by piece, each once `idle` resolves. */
  readonly fetchAhead: (idle: () => Promise<void>) => Promise<void>;
}

/** Builds the app: stores, runner and outputs. Each part is whole when it is made and is given what it needs. */
export function compose(flags: Flags, open: typeof openStorage = openStorage): House {
  const wallNow = () => Date.now();
  const clock = createClock(
    {
      monotonic: () => performance.now(),
      wall: wallNow,
      sound: () => outputs.here()?.soundClock() ?? null,
    },
    flags.speed,
  );
  const runner = createRunner({ clock, wakeAfter });
  const memory = openMemory(wallNow, open);
  const { storage, notices, settings, library } = memory;
  const { checkpoint } = storage;
  const { show, showOnce, dismiss } = notices.getState();
  const settingsNow = () => settings.getState().settings;
  const music = createMusicStore(
    late(async () => (await import('../storage/music-storage.ts')).createMusicStorage(storage.values)),
    newId,
  );
  const figures = createFigureStore(async () => new Map((await import('virtual:shipped-figures')).default));
  const learn = late(async () => {
    library.getState().learn((await import('./shipped/shipped-coaching.ts')).shippedCoaching);
  });
  const dataTools = late(async () => (await import('./late/data.ts')).startDataTools(storage, memory));
  const sharing = late(async () => (await import('./late/sharing.ts')).startSharing(memory, wallNow));
  const capabilities = {
    vibration: 'vibrate' in navigator,
    wakeLock: 'wakeLock' in navigator,
    platform: platformOf(navigator),
  };

  const cues: CueObservation[] = [];
  const outputs: Late<Outputs> = late(async () =>
    (await import('./late/outputs.ts')).startOutputs(runner, {
      settings: settingsNow,
      subscribeSettings: settings.subscribe,
      onBlocked: () => show('sound-blocked', unlock),
      onUnblocked: () => dismiss('sound-blocked'),
      wallNow,
      music,
      equipmentOf: (exercise) => library.getState().exercises.get(exercise)?.equipment ?? [],
      owned: () => memory.owns.getState().kept,
      ...(flags.trace ? { observe: (entry) => void cues.push(entry) } : {}),
    }),
  );
  const unlock = () => outputs.whenHere((here) => here.unlock());
  // With sound off, screen and vibration guide the user; throttling only delays them, so a short gap counts as heard.
  runner.witness((from, to) => {
    const { sounds, volume } = settingsNow();
    return !(sounds && volume > 0) && (to - from) / runner.speed < THROTTLED_WITHIN_MS;
  });

  const session = createSessionStore({
    runner,
    claim: claimSession,
    wallNow,
    newId,
    recordOf: late(() => import('../core/training/record-of.ts').then(({ recordOf }) => recordOf)),
    forSoundMode: (plan, except) => forSoundMode(plan, settingsNow(), except),
    keep: memory.keep,
    lastKept: checkpoint.load,
    leftBehind: () => Promise.race([checkpoint.load(), noLongerThan(START_WAITS_MS)]),
    remember: (left) => void checkpoint.save(left, { strict: true }),
    unlock() {
      unlock();
      if (!capabilities.wakeLock && settingsNow().keepAwake) void showOnce('no-wake-lock');
    },
  });
  // Started now rather than with the late outputs: it must not miss an event.
  createCheckpointOutput(runner, { storage: checkpoint, current: session.checkpoint, wallNow });

  whenFirstScreenIsOwn(
    { session, history: memory.history, library, week: memory.week },
    mirrorOwnFirstScreen,
  );

  const recall = async () => {
    const [found, live] = await Promise.all([checkpoint.load(), isSessionLive(), memory.recall()]);
    if (found && !live && !runner.plan()) session.takeUp(found);
    const { choices, exercises } = library.getState();
    const swappedIn = Object.values(choices).flatMap(({ swaps }) => Object.values(swaps));
    if (swappedIn.some((id) => !exercises.has(id))) await learn().catch(() => undefined);
  };
  // A page in the page cache would keep the session and the database from other pages, so it gives up both.
  onPageCached(() => {
    if (isLive(session.getState())) session.getState().leave();
    storage.rest();
  });
  onPageUncached(storage.wake);
  // A database that opened late may hold an unfinished session too.
  notices.subscribe((now, before) => {
    if (before.unkept && !now.unkept)
      recall()
        .then(memory.loadHistory)
        .catch(() => undefined);
  });

  return {
    clock,
    runner,
    memory,
    outputs,
    cues,
    app: {
      notices,
      settings,
      library,
      history: memory.history,
      progress: memory.progress,
      week: memory.week,
      owns: memory.owns,
      marked: memory.marked,
      timers: memory.timers,
      own: memory.own,
      session,
      music,
      figures,
      capabilities,
      dataTools,
      sharing,
      flags: flagNames(flags),
      version: __VERSION__,
      newId,
      tryCue: (kind) => outputs.here()?.tryCue(kind),
      expectStart: () => outputs.whenHere((here) => here.expectStart()),
      beat: async (offsetMs) => outputs.here()?.beat(offsetMs) ?? null,
    },
    takeUp: session.takeUp,
    recall,
    async fetchAhead(idle) {
      const pieces = [
        learn.prefetch,
        figures.getState().fetch,
        library.getState().loadPlanner,
        () => memory.owns.getState().load(),
        () => memory.marked.getState().load(),
      ];
      for (const piece of pieces) {
        await idle();
        await Promise.resolve(piece()).catch(() => undefined);
      }
    },
  };
}
