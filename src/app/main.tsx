import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import { forSoundMode } from '../core/plan/bridge.ts';
import { createCheckpointOutput } from '../outputs/checkpoint-output.ts';
import { newId } from '../platform/new-id.ts';
import { onPageHidden, onPageReturn } from '../platform/page-return.ts';
import { platformOf } from '../platform/platform-of.ts';
import { claimSession, isSessionLive } from '../platform/session-lock.ts';
import { createClock, wakeAfter } from '../runner/clock.ts';
import { createRunner } from '../runner/runner.ts';
import { createSessionStore } from '../store/create-session-store.ts';
import { createFigureStore } from '../store/figure-store.ts';
import { createMusicStore } from '../store/music-store.ts';
import type { ProgressStore } from '../store/progress-store.ts';
import type { WeekStore } from '../store/week-store.ts';
import { AppContext, type App as AppParts } from '../ui/app-context.ts';
import { App } from '../ui/shell/app.tsx';
import { flagNames, parseFlags } from './flags.ts';
import { openLanguage } from './language.ts';
import type { Outputs } from './late/outputs.ts';
import { openMemory } from './memory.ts';

/** What is remembered is read before the first paint, unless the browser takes longer than a person would notice. */
const PAINT_WITHOUT_MEMORY_MS = 300;
/** What no one needs before they have looked around is fetched this long after the first paint. */
const WARM_AFTER_MS = 1500;
/** Hidden pages tick once a minute: silence up to here is throttling, not sleep. */
const THROTTLED_WITHIN_MS = 65_000;

const flags = parseFlags(location.search);
const memory = openMemory();
const { storage, notices, settings, library, history } = memory;
const { checkpoint } = storage;
const { show, showOnce } = notices.getState();
const progress: ProgressStore = createStore(() => ({ aims: {}, next: {}, refuse: () => undefined }));
const week: WeekStore = createStore(() => ({
  plan: null,
  load: late(async () =>
    (await import('./late/week.ts')).startWeek(storage, {
      week,
      library,
      progress,
      settings,
      wallNow,
      onRefused: () => show('refused'),
    }),
  ),
  change: () => undefined,
  toCalendar: () => undefined,
}));
const figures = createFigureStore(async () => (await import('./shipped/shipped-figures.ts')).shippedFigures);
const fetchMusicStorage = async () =>
  (await import('../storage/music-storage.ts')).createMusicStorage(storage.values);
const music = createMusicStore(fetchMusicStorage, newId);

const capabilities = {
  vibration: 'vibrate' in navigator,
  wakeLock: 'wakeLock' in navigator,
  platform: platformOf(navigator),
};

const wallNow = () => Date.now();
const clock = createClock({ monotonic: () => performance.now(), wall: wallNow }, flags.speed);
const runner = createRunner({ clock, wakeAfter });
const trace = flags.trace ? (await import('./trace.ts')).keepTrace(runner, () => session.getState()) : null;

let outputs: Outputs | null = null;

/** With sound off, screen and vibration guide the user; throttling only delays them, so a short gap counts as heard. */
runner.witness((from, to) => {
  const { sounds, volume } = settings.getState().settings;
  return !(sounds && volume > 0) && (to - from) / runner.speed < THROTTLED_WITHIN_MS;
});

const session = createSessionStore({
  runner,
  claim: claimSession,
  wallNow,
  newId,
  forSoundMode: (plan, except) => forSoundMode(plan, settings.getState().settings, except),
  keep: memory.keep,
  lastKept: checkpoint.load,
  remember: (left) => void checkpoint.save(left, { strict: true }),
  unlock() {
    if (outputs) outputs.unlock();
    else void sound().then((ready) => ready?.unlock());
    if (!capabilities.wakeLock && settings.getState().settings.keepAwake) void showOnce('no-wake-lock');
  },
});
createCheckpointOutput(runner, { storage: checkpoint, identity: session.identity, wallNow });
onPageReturn(runner.reconcile);
// Another tab may have changed them, and must not find its change undone by this one.
onPageReturn(() => void memory.recall());
onPageHidden(clock.hidden);

async function recall(): Promise<void> {
  const [found, live] = await Promise.all([checkpoint.load(), isSessionLive(), memory.recall()]);
  if (found && !live && !runner.plan()) session.takeUp(found);
}

let following = false;
function follow(): void {
  const { sessions } = history.getState();
  if (following || !sessions?.length) return;
  following = true;
  void import('./late/progress.ts').then(
    ({ startProgress }) => startProgress(storage, { progress, library, history, settings, wallNow }),
    () => (following = false),
  );
}
history.subscribe(follow);

/** Whoever has trained or planned wants to see it at once; who has not waits for nothing. */
async function fetchHistory(): Promise<void> {
  await history.getState().load();
  if (await storage.any()) await week.getState().load();
}

async function fetchOutputs(): Promise<Outputs> {
  const { startOutputs } = await import('./late/outputs.ts');
  outputs = startOutputs(runner, {
    settings: () => settings.getState().settings,
    subscribeSettings: settings.subscribe,
    onBlocked: () => notices.getState().show('sound-blocked', () => outputs?.unlock()),
    onUnblocked: () => notices.getState().dismiss('sound-blocked'),
    wallNow,
    music,
    ...(trace ? { observe: (entry) => void trace.cues.push(entry) } : {}),
  });
  return outputs;
}

let sounding: Promise<Outputs | null> | null = null;
function sound(): Promise<Outputs | null> {
  sounding ??= fetchOutputs().catch(() => {
    // Without a network now, perhaps with one when sound is needed.
    sounding = null;
    return null;
  });
  return sounding;
}

const app: AppParts = {
  session,
  library,
  settings,
  history,
  figures,
  music,
  notices,
  progress,
  week,
  flags: flagNames(flags),
  version: __VERSION__,
  capabilities,
  dataTools: async () => (await import('./late/data.ts')).startDataTools(storage),
  tryCue: (kind) => outputs?.tryCue(kind),
  beat: async (offsetMs) => outputs?.beat(offsetMs) ?? null,
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const fetchCoaching = async () => {
  figures.getState().fetch();
  void library.getState().loadPlanner();
  const { shippedCoaching, shippedAdvice } = await import('./shipped/shipped-coaching.ts');
  library.getState().learn(shippedCoaching, shippedAdvice);
};
const warm = () => {
  void fetchCoaching();
  // Without a network now, perhaps with one when the page is looked at again.
  onPageReturn(() => {
    void fetchCoaching();
    if (!history.getState().sessions) void fetchHistory();
    follow();
  });
};

/** No `await` of the module itself: what is imported for the first paint imports from here, and would wait for it. */
const open = async () => {
  void fetchHistory();
  const patience = new Promise((resolve) => setTimeout(resolve, PAINT_WITHOUT_MEMORY_MS));
  const language = openLanguage(flags.language, navigator.languages);
  await Promise.race([recall().catch(() => undefined), patience]);
  await language;
  createRoot(root).render(
    <AppContext value={app}>
      <App />
    </AppContext>,
  );
  void sound();
  setTimeout(warm, location.hash.startsWith('#/exercise') ? 0 : WARM_AFTER_MS);
};
void open();

/** A summary that is being read is not to be taken away either. */
const isOnStage = (): boolean => session.getState().stage.kind !== 'empty';

async function settleIn(): Promise<void> {
  const { watchInstall } = await import('../platform/install-prompt.ts');
  watchInstall({
    onInstallable: (prompt) => void showOnce('install', () => void prompt()),
    onIos: () => void showOnce('install-on-ios'),
  });
  if (flags.noServiceWorker || !import.meta.env.PROD) return;
  const { connectServiceWorker } = await import('../offline/service-worker-client.ts');
  connectServiceWorker({
    url: './sw.js',
    isSafeToReload: async () => !isOnStage() && !(await isSessionLive()),
    onOfflineReady: () => void showOnce('offline-ready'),
    onUpdateReady: (apply) => notices.getState().show('update-ready', apply),
  });
}
// The first visit has better things to do with its first second than to fetch everything once more.
setTimeout(() => void settleIn(), WARM_AFTER_MS);
