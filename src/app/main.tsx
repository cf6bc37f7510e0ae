// The order of the layers, before any style of a component.
import '../ui/styles/styles.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isFetchingLate, late } from '../core/late.ts';
import {
  onPageHidden,
  onPageReturn,
  reloadIfCutOff,
  whenIdle,
  whenPainted,
} from '../platform/page-events.ts';
import { offerOf } from '../store/session-view.ts';
import { AppContext } from '../ui/app-context.ts';
import { KnownToday } from '../ui/screens/today/late-known-today.ts';
import { ResumeCard } from '../ui/screens/today/today-place.tsx';
import { App, RoutineScreen } from '../ui/shell/app.tsx';
import { neededByLate, warmScreens } from '../ui/shell/late-component.ts';
import { ENGLISH, languageInUse } from '../words/language.ts';
import { compose } from './compose.ts';
import { parseFlags } from './flags.ts';
import { openLanguage } from './language.ts';
import { until } from './until.ts';

/** The first paint waits this long for stored data: too short to be noticed. */
const PAINT_WITHOUT_MEMORY_MS = 300;
/** The same for a page that is empty until then: a late first screen is better than one that moves after it appears. */
const OTHER_WITHOUT_MEMORY_MS = 1000;
/** How long after the first paint the code of the next screens is fetched. */
const WARM_AFTER_MS = 1500;

const flags = parseFlags(location.search);
// Before the app puts its session away, which may fetch code too.
reloadIfCutOff(isFetchingLate, () => location.reload());
const house = compose(flags);
const { app, clock, runner, memory, outputs, cues, recall, fetchAhead } = house;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

neededByLate.push(memory.complete);

onPageHidden(clock.hidden);
onPageReturn(runner.reconcile);
// A frozen tab misses the messages of other tabs.
onPageReturn(() => void quietly(recall()));
onPageReturn(() => void memory.storage.retry());

const settleIn = late(async () => {
  const settling = await import('./late/settle-in.ts');
  settling.settleIn(house, import.meta.env.PROD && !flags.noServiceWorker);
});

/**
 * Fetches the code that has not arrived yet, in small pieces, so that a tap between two of them is answered at once. A
 * failed fetch is repeated when the page returns, or when the code is needed.
 */
async function warm(): Promise<void> {
  settleIn.prefetch();
  await quietly(warmScreens(whenIdle));
  await quietly(fetchAhead(whenIdle));
}

const isAt = (address: RegExp) => address.test(location.hash);
const TODAY = /^#?\/?$/;
const EXERCISE = /^#\/exercise\//;
const ROUTINE = /^#\/routine\//;

/** Fetches and reads what the first screen shows. A card that came after the first paint would push the list down. */
async function remember(): Promise<void> {
  void quietly(memory.loadHistory());
  const knows = async () => {
    const any = await memory.storage.any();
    if (any === false || !isAt(TODAY)) return;
    await Promise.all([
      KnownToday.fetch(),
      until(app.history, ({ sessions }) => sessions !== null),
      until(app.week, ({ plan }) => plan !== null),
    ]);
  };
  const known = quietly(knows());
  await Promise.all([recall(), isAt(ROUTINE) && RoutineScreen.fetch()]);
  if (isAt(TODAY) && offerOf(app.session.getState()))
    await Promise.all([KnownToday.fetch(), ResumeCard.fetch()]);
  await known;
}

/**
 * Shows the app. If the page already contains the first screen of a new user, the app takes it over with its focus and
 * scroll position. Everyone else waits a moment for stored data.
 */
async function show(root: HTMLElement): Promise<void> {
  const remembered = quietly(remember());
  await openLanguage(flags.language, navigator.languages);
  const screens = (
    <AppContext value={app}>
      <App />
    </AppContext>
  );
  const { dataset } = document.documentElement;
  const isOther = dataset['early'] === 'no';
  if (root.hasChildNodes() && !isOther && isAt(TODAY) && languageInUse() === ENGLISH) {
    await whenPainted();
    // In slices, between which a tap or a scroll is answered.
    startTransition(() => void hydrateRoot(root, screens));
    return;
  }
  await Promise.race([remembered, after(isOther ? OTHER_WITHOUT_MEMORY_MS : PAINT_WITHOUT_MEMORY_MS)]);
  if (isOther) root.replaceChildren();
  delete dataset['early'];
  createRoot(root).render(screens);
}

/** A function, because an `await` of the module itself would hold back the modules that import from it. */
async function open(root: HTMLElement): Promise<void> {
  if (flags.trace) (await import('./trace.ts')).keepTrace(runner, app.session.getState, cues);
  await show(root);
  await whenIdle();
  outputs.prefetch();
  // The most likely tap.
  RoutineScreen.fetch.prefetch();
  if ('launchQueue' in globalThis)
    void import('./late/launches.ts').then(({ takeLaunches }) => takeLaunches());
  if (isAt(EXERCISE)) void fetchAhead(() => Promise.resolve());
  await after(WARM_AFTER_MS);
  void warm();
  onPageReturn(() => {
    void warm();
    void quietly(memory.loadHistory());
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
void open(root);
