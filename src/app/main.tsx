// The order of the layers, before any style of a component.
import '../ui/styles/styles.css';
import { isFetchingLate, late } from '../core/late.ts';
import {
  onPageHidden,
  onPageReturn,
  reloadIfCutOff,
  whenIdle,
  whenPainted,
} from '../platform/page-events.ts';
import { RoutineScreen } from '../ui/shell/app.tsx';
import { neededByLate, warmScreens } from '../ui/shell/late-component.ts';
import { compose, type House } from './compose.ts';
import { type Flags, parseFlags } from './flags.ts';
import { after, isAt, isShownEarly, quietly, show } from './show.tsx';

/** How long after the first paint the code of the next screens is fetched. */
const WARM_AFTER_MS = 1500;
const EXERCISE = /^#\/exercise\//;

/** Keeps the session, its clock and what is stored in step with the page as it is hidden, frozen and shown again. */
function followPage({ clock, runner, memory, recall }: House): void {
  onPageHidden(clock.hidden);
  onPageReturn(runner.reconcile);
  // A frozen tab misses the messages of other tabs.
  onPageReturn(() => void quietly(recall()));
  onPageReturn(() => void memory.storage.retry());
}

/**
 * Fetches the code that has not arrived yet, in small pieces, so that a tap between two of them is answered at once. A
 * failed fetch is repeated when the page returns, or when the code is needed.
 */
function warming(house: House, flags: Flags): () => Promise<void> {
  const settleIn = late(async () => {
    const settling = await import('./late/settle-in.ts');
    settling.settleIn(house, import.meta.env.PROD && !flags.noServiceWorker);
  });
  return async () => {
    settleIn.prefetch();
    await quietly(warmScreens(whenIdle));
    await quietly(house.fetchAhead(whenIdle));
  };
}

/** A function, because an `await` of the module itself would hold back the modules that import from it. */
async function open(root: HTMLElement, flags: Flags): Promise<void> {
  // What can be read already is painted before anything else is started.
  if (isShownEarly(root)) await whenPainted();
  const house = compose(flags);
  const { app, runner, memory, outputs, cues, fetchAhead } = house;
  neededByLate.push(memory.complete);
  followPage(house);
  const warm = warming(house, flags);
  if (flags.trace) (await import('./trace.ts')).keepTrace(runner, app.session.getState, cues);
  await show(root, house, flags);
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
// Before the app puts its session away at the same event, which may fetch code too.
reloadIfCutOff(isFetchingLate, () => location.reload());
void open(root, parseFlags(location.search));
