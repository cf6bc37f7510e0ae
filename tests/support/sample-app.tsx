import { render } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import { type Marked, NOTHING_MARKED } from '../../src/core/finding/marked.ts';
import { NOTHING_SAID, type Owns } from '../../src/core/owns/owns.ts';
import type { KeptChoices } from '../../src/core/plan/choices.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { OwnRoutines } from '../../src/core/routine/own-routine.ts';
import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import type { ActiveState, Command, CueKind } from '../../src/core/session/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { KeptTimers } from '../../src/core/timers/timers.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { createMusicStorage } from '../../src/storage/music-storage.ts';
import { createFigureStore } from '../../src/store/figure-store.ts';
import { createLateDocumentStore } from '../../src/store/late-document-store.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import { createMusicStore } from '../../src/store/music-store.ts';
import { createNoticeStore } from '../../src/store/notice-store.ts';
import type { ProgressView } from '../../src/store/progress-store.ts';
import type { SessionStore, SessionView, Stage } from '../../src/store/session-view.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { type App, AppContext } from '../../src/ui/app-context.ts';
import { App as Screens } from '../../src/ui/shell/app.tsx';
import { fakeDisk } from './fake-disk.ts';
import { fakeDocument } from './fake-document.ts';
import { fakeHistory } from './fake-history-storage.ts';
import { BACK, DESK, EXERCISES } from './sample-routines.ts';

// Parts of the platform that jsdom lacks.
window.scrollTo = () => {};
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}

export const samplePlan = (routine = BACK): Plan =>
  compilePlan(routine, EXERCISES, defaultChoices(routine, DEFAULT_SETTINGS));

/** Paused at a step of the sample plan, 10 s into it. */
function pausedAt(step: number): ActiveState {
  return {
    status: 'paused',
    startedAt: 0,
    seenAt: 10_000,
    step,
    stepStartedAt: 0,
    pausedMs: 0,
    extraMs: 0,
    count: 0,
    laps: [],
    visits: [],
    logs: {},
    pausedAt: 10_000,
    resumeAt: null,
  };
}

/** A live session, paused at a step. */
export const stageAt = (step: number): Extract<Stage, { kind: 'live' }> => ({
  kind: 'live',
  plan: samplePlan(),
  state: pausedAt(step),
  away: null,
});

/** An unfinished session on offer, left that long ago. */
export const offeredStage = (minutesAgo: number): Stage => ({
  kind: 'empty',
  offer: sampleOffer(minutesAgo),
});

function sampleOffer(minutesAgo: number): Checkpoint {
  return {
    version: 3,
    session: 'left',
    plan: samplePlan(),
    state: pausedAt(3),
    startedAtWall: Date.now() - (minutesAgo + 5) * 60_000,
    seenAt: 10_000,
    seenAtWall: Date.now() - minutesAgo * 60_000,
  };
}

export function sampleRecord(more: Partial<SessionRecord> = {}): SessionRecord {
  const set = {
    slot: 'lifts.4',
    exercise: 'side-plank',
    name: 'Side Plank',
    set: 1,
    sets: 1,
    dose: { kind: 'hold', ms: 20_000, switchAtHalf: null },
    outcome: 'done',
    ms: 20_000,
    result: { kg: null, reps: null, holdMs: 20_000, effort: null, reserve: null, entered: false },
  } as const;
  return {
    version: 2,
    id: 'one',
    routine: 'back',
    language: 'en',
    name: 'Back Day',
    startedAtWall: Date.now(),
    reason: 'completed',
    totalMs: 900_000,
    workMs: 400_000,
    restMs: 300_000,
    pausedMs: 0,
    otherMs: 200_000,
    plannedSets: 8,
    sets: [
      { ...set, side: 'left' },
      { ...set, side: 'right' },
      { ...set, slot: 'lifts.1', exercise: 'deadlift', name: 'Deadlift', side: null },
    ],
    ...more,
  };
}

interface Sample {
  readonly settings?: Partial<Settings>;
  readonly records?: readonly SessionRecord[];
  readonly session?: Partial<SessionView>;
  readonly app?: Partial<App>;
  /** By routine id. */
  readonly aims?: ProgressView['aims'];
  readonly owns?: Partial<Owns>;
  readonly marked?: Partial<Marked>;
  readonly timers?: KeptTimers;
  readonly own?: OwnRoutines;
  /** The time kept for Back Day: its full length when left out. Null: nothing was ever chosen. */
  readonly minutes?: number | null;
  readonly careSeen?: boolean;
  /** The browser refuses every change of a stored record. */
  readonly refused?: boolean;
}

function keptChoices({ minutes }: Sample): Readonly<Record<string, KeptChoices>> {
  if (minutes === null) return {};
  const { equipment } = BACK;
  return { back: { level: 'low', equipment, leftOut: [], swaps: {}, minutes: minutes ?? 'full' } };
}

/** What a test can inspect. */
export interface Heard {
  readonly started: Plan[];
  readonly commands: Command[];
  readonly tried: CueKind[];
}

/** An App with real stores and little content; the session store only records the calls it gets. */
export function sampleApp(sample: Sample = {}): App & { readonly heard: Heard } {
  const heard: Heard = { started: [], commands: [], tried: [] };
  const session: SessionStore = createStore<SessionView>((set) => ({
    stage: { kind: 'empty', offer: null },
    speed: 1,
    start: async (plan) => {
      heard.started.push(plan);
      return 'started';
    },
    send: (command) => void heard.commands.push(command),
    resumeOffer: async () => true,
    discardOffer: async () => {
      set({ stage: { kind: 'empty', offer: null } });
      return true;
    },
    settleAway: () => {},
    leave: () => {},
    putAway: () => set({ stage: { kind: 'empty', offer: null } }),
    now: () => 10_000,
    everySecond: () => () => {},
    ...sample.session,
  }));
  const library = createLibraryStore(
    { routines: [BACK, DESK], exercises: EXERCISES },
    fakeDocument({ choices: keptChoices(sample), careSeen: sample.careSeen ?? true }),
    async () => planFor,
  );
  library.getState().learn({
    coaching: EXERCISES,
    advice: new Map([[BACK.id, ['Pull with the elbows.']]]),
    cues: new Map(),
    exercises: new Map(),
  });
  const history = fakeHistory(sample.records, sample.refused);
  history.setState({ sessions: [] });
  for (const record of sample.records ?? []) history.getState().add(record);
  return {
    session,
    library,
    history,
    figures: createFigureStore(async () => new Map()),
    settings: createSettingsStore(fakeDocument({ ...DEFAULT_SETTINGS, ...sample.settings })),
    music: createMusicStore(
      async () => createMusicStorage(fakeDisk().values),
      () => crypto.randomUUID(),
    ),
    notices: createNoticeStore(fakeDocument<readonly string[]>([])),
    owns: createLateDocumentStore(
      async () => fakeDocument({ ...NOTHING_SAID, ...sample.owns }),
      () => {},
    ),
    marked: createLateDocumentStore(
      async () => fakeDocument<Marked>({ ...NOTHING_MARKED, ...sample.marked }),
      () => {},
    ),
    timers: createLateDocumentStore(
      async () => fakeDocument<KeptTimers>(sample.timers ?? []),
      () => {},
    ),
    own: createLateDocumentStore(
      async () => fakeDocument<OwnRoutines>(sample.own ?? []),
      () => {},
    ),
    week: createStore(() => ({
      plan: null,
      load: async () => {},
      change: () => {},
      toCalendar: () => {},
    })),
    progress: createStore<ProgressView>(() => ({
      aims: sample.aims ?? {},
      next: {},
      refuse: () => {},
      update: async () => {},
    })),
    flags: [],
    capabilities: { vibration: true, wakeLock: true, platform: 'desktop' },
    dataTools: () => Promise.reject(new Error('No data desk in this test.')),
    sharing: () => Promise.reject(new Error('Nothing is shared in this test.')),
    version: '0.1.0',
    newId: () => crypto.randomUUID(),
    expectStart: () => {},
    tryCue: (kind) => void heard.tried.push(kind),
    beat: async () => null,
    heard,
    ...sample.app,
  };
}

/** Opens the whole app at an address such as `/routine/back`. */
export function openApp(app: App, path: string) {
  history.replaceState(null, '', `#${path}`);
  return render(
    <AppContext value={app}>
      <Screens />
    </AppContext>,
  );
}
