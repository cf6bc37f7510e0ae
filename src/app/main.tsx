// The order of the layers, before any style of a component.
import '../ui/styles/styles.css';
import { createRoot } from 'react-dom/client';
import { late } from '../core/late.ts';
import { onPageHidden, onPageReturn } from '../platform/page-events.ts';
import { offerOf } from '../store/session-view.ts';
import { AppContext } from '../ui/app-context.ts';
import { KnownToday } from '../ui/screens/today/late-known-today.ts';
import { ResumeCard } from '../ui/screens/today/late-open-cards.ts';
import { App } from '../ui/shell/app.tsx';
import { warmScreens } from '../ui/shell/late-component.ts';
import { compose } from './compose.ts';
import { parseFlags } from './flags.ts';
import { openLanguage } from './language.ts';
import { until } from './until.ts';

/** The first paint waits this long for stored data: too short to be noticed. */
const PAINT_WITHOUT_MEMORY_MS = 300;
/** How long after the first paint the code of the next screens is fetched. */
const WARM_AFTER_MS = 1500;

const flags = parseFlags(location.search);
const house = compose(flags);
const { app, clock, runner, memory, outputs, cues, recall, fetchAhead } = house;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

onPageHidden(clock.hidden);
onPageReturn(runner.reconcile);
// A frozen tab misses the messages of other tabs.
onPageReturn(() => void quietly(recall()));
onPageReturn(() => void memory.storage.retry());

const settleIn = late(async () => {
  const settling = await import('./late/settle-in.ts');
  settling.settleIn(house, import.meta.env.PROD && !flags.noServiceWorker);
});

/** Fetches the code that has not arrived yet. A failed fetch is repeated when the page returns, or when the code is needed. */
function warm(): void {
  fetchAhead();
  settleIn.prefetch();
  void quietly(warmScreens());
}

/** Reads what the first screen shows. A card that came after the first paint would push the list down. */
async function remember(): Promise<void> {
  const known = memory.storage.any().then(async (any) => {
    if (any === false) return;
    await Promise.all([
      KnownToday.fetch(),
      until(app.history, ({ sessions }) => sessions !== null),
      until(app.week, ({ plan }) => plan !== null),
    ]);
  });
  await recall();
  if (offerOf(app.session.getState())) await Promise.all([KnownToday.fetch(), ResumeCard.fetch()]);
  await known;
}

/** A function, because an `await` of the module itself would hold back the modules that import from it. */
async function open(root: HTMLElement): Promise<void> {
  if (flags.trace) (await import('./trace.ts')).keepTrace(runner, app.session.getState, cues);
  void quietly(memory.loadHistory());
  const language = openLanguage(flags.language, navigator.languages);
  await Promise.race([quietly(remember()), after(PAINT_WITHOUT_MEMORY_MS)]);
  await language;
  createRoot(root).render(
    <AppContext value={app}>
      <App />
    </AppContext>,
  );
  outputs.prefetch();
  if (location.hash.startsWith('#/exercise')) fetchAhead();
  await after(WARM_AFTER_MS);
  warm();
  onPageReturn(() => {
    warm();
    void quietly(memory.loadHistory());
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
void open(root);
