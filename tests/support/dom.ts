import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';

const inReact = getConfig();
// Real ones: a test may put timers of its own in their place.
const afterWork = setImmediate;

configure({
  // The first screen of a file is fetched and compiled meanwhile, on a machine that has other things to do.
  asyncUtilTimeout: 15_000,
  // What one waits for may be on the page before the effects of that render have run, and with them whatever listens
  // for a key or a change in a store. React queues them as this is queued, just before.
  asyncWrapper: (wait) =>
    inReact.asyncWrapper(async () => {
      const found = await wait();
      await new Promise<void>((resolve) => void afterWork(resolve));
      return found;
    }),
});

afterEach(cleanup);
