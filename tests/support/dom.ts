import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';
import { expectOwnTexts } from './own-texts.ts';

const inReact = getConfig();
// The real timers: a test may replace them with fake ones.
const afterWork = setImmediate;

configure({
  // Allows for fetching and compiling the first screen of a file on a busy machine.
  asyncUtilTimeout: 15_000,
  // The awaited element may be on the page before the effects of its render have run, which listen for keys and stores.
  // React has queued them just before this.
  asyncWrapper: (wait) =>
    inReact.asyncWrapper(async () => {
      const found = await wait();
      await new Promise<void>((resolve) => void afterWork(resolve));
      return found;
    }),
});

afterEach(cleanup);

expectOwnTexts();
