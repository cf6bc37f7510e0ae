/** Calls back when the page is hidden: from then on it may be throttled, frozen or put to sleep. */
export function onPageHidden(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const onChange = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', onChange, { signal });
  document.addEventListener('freeze', listener, { signal });
  return () => stop.abort();
}

const ifCached = (listener: () => void) => (event: PageTransitionEvent) => {
  if (event.persisted) listener();
};

/**
 * Calls back when the page goes into the browser's page cache, as on Back or on the way to another site: nothing runs
 * in it until onPageUncached(), which may be never.
 */
export const onPageCached = (listener: () => void): void =>
  window.addEventListener('pagehide', ifCached(listener));

/** Calls back when the page comes back from the browser's page cache, as it was left. */
export const onPageUncached = (listener: () => void): void =>
  window.addEventListener('pageshow', ifCached(listener));

/**
 * Loads the page again when it comes back from the page cache, if `isFetching` when it went there: WebKit fails every
 * later request for code that was then on its way.
 */
export function reloadIfCutOff(isFetching: () => boolean, reload: () => void): void {
  let isCutOff = false;
  onPageCached(() => {
    isCutOff = isFetching();
  });
  onPageUncached(() => {
    if (isCutOff) reload();
  });
}

/** Calls back whenever the page may have been away and has returned; usually several times for one return. */
export function onPageReturn(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
  document.addEventListener('resume', listener);
  window.addEventListener('pageshow', listener);
  window.addEventListener('focus', listener);
}

/** Calls back at every press: each may restore sound that the browser or a phone call has stopped. */
export function onGesture(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  document.addEventListener('click', listener, options);
  document.addEventListener('keydown', listener, options);
  return () => stop.abort();
}

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

/** A page that is not seen paints no frame: it waits this long for one. */
const FRAME_AT_LATEST_MS = 100;

/** Resolves once what is on the page has been painted. */
export const whenPainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME_AT_LATEST_MS);
  });
