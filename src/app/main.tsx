import { createRoot } from 'react-dom/client';
import { onPageHidden, onPageReturn } from '../platform/page-return.ts';
import { AppContext } from '../ui/app-context.ts';
import { App } from '../ui/shell/app.tsx';
import { compose } from './compose.ts';
import { parseFlags } from './flags.ts';
import { openLanguage } from './language.ts';

/** What is remembered is read before the first paint, unless the browser takes longer than a person would notice. */
const PAINT_WITHOUT_MEMORY_MS = 300;
/** What is needed only after a first look around is fetched this long after the first paint. */
const WARM_AFTER_MS = 1500;

const flags = parseFlags(location.search);
const { app, clock, runner, memory, outputs, cues, recall, fetchAhead } = compose(flags);
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** A failure passes: what failed is tried again when the page is looked at again, or when it is needed. */
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

onPageHidden(clock.hidden);
onPageReturn(runner.reconcile);
// A tab that was frozen has missed what other tabs told it.
onPageReturn(() => void quietly(memory.recall()));

async function warm(): Promise<void> {
  await after(location.hash.startsWith('#/exercise') ? 0 : WARM_AFTER_MS);
  fetchAhead();
  onPageReturn(() => {
    fetchAhead();
    void quietly(memory.loadHistory());
  });
}

async function settleIn(): Promise<void> {
  await after(WARM_AFTER_MS);
  const late = await import('./late/settle-in.ts');
  late.settleIn(app, import.meta.env.PROD && !flags.noServiceWorker);
}

/** A function, because an `await` of the module itself would hold back the modules that import from it. */
async function open(root: HTMLElement): Promise<void> {
  if (flags.trace) (await import('./trace.ts')).keepTrace(runner, app.session.getState, cues);
  void quietly(memory.loadHistory());
  const language = openLanguage(flags.language, navigator.languages);
  await Promise.race([quietly(recall()), after(PAINT_WITHOUT_MEMORY_MS)]);
  await language;
  createRoot(root).render(
    <AppContext value={app}>
      <App />
    </AppContext>,
  );
  outputs.prefetch();
  void warm();
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
void open(root);
void quietly(settleIn());
