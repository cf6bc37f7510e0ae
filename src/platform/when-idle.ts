/** A page that is busy for this long gets no more rest than that. */
const AT_LATEST_MS = 2000;
/** WebKit cannot tell when it is idle. */
const BREATH_MS = 50;

/** Resolves when the page has nothing more urgent to do. For work that nobody waits for, one piece at a time. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: AT_LATEST_MS });
    else setTimeout(resolve, BREATH_MS);
  });
