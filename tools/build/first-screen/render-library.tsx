// Run by first-screen.ts in a process of its own: prints the HTML of the library as a new user sees it.
import { renderToString } from 'react-dom/server';
import { compose } from '../../../src/app/compose.ts';
import { parseFlags } from '../../../src/app/flags.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { AppContext } from '../../../src/ui/app-context.ts';
import { App } from '../../../src/ui/shell/app.tsx';

/** What the composition listens to. */
for (const name of ['window', 'document'])
  Object.defineProperty(globalThis, name, { value: new EventTarget() });
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '', maxTouchPoints: 0 } });

const never = () => new Promise<never>(() => {});
const nothing = () => {};
const { app } = compose(parseFlags(''), (tell) =>
  openStorage(tell, {
    database: never,
    onReopened: nothing,
    rest: nothing,
    wake: nothing,
    values: { read: never, write: never, edit: never, change: never },
    records: { append: never, has: never, any: never },
    local: () => {
      throw new Error('No storage here.');
    },
  }),
);
const html = renderToString(
  <AppContext value={app}>
    <App />
  </AppContext>,
);
process.stdout.write(html, () => process.exit());
