import { Workbox } from 'workbox-window';
import { createUpdatePolicy, type UpdateDeps } from './update-policy.ts';

export interface ServiceWorkerOptions
  extends Pick<UpdateDeps, 'isSafeToReload' | 'onOfflineReady' | 'onUpdateReady'> {
  /** Where the built service worker is. */
  readonly url: string;
}

/** How often a page that cannot reload yet tries again. */
const RETRY_MS = 5000;

/** Registers the service worker. Never reloads the page while a session is live. */
export function connectServiceWorker({ url, ...told }: ServiceWorkerOptions): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  const workbox = new Workbox(url);
  const policy = createUpdatePolicy(
    {
      ...told,
      letWaitingTakeOver: () => workbox.messageSkipWaiting(),
      reload: () => location.reload(),
      // Fails without a network; the next attempt is soon enough.
      askForUpdate: () => void workbox.update().catch(() => {}),
    },
    { controlled: navigator.serviceWorker.controller !== null, now: Date.now() },
  );
  const stopping = new AbortController();
  const { signal } = stopping;

  workbox.addEventListener('controlling', () => policy.controlled());
  workbox.addEventListener('waiting', ({ sw }) => {
    if (sw) policy.waiting(sw);
  });
  workbox.register().then(
    (registration) => {
      if (registration && !signal.aborted) watchUpdates(registration, policy.waiting, signal);
    },
    // Refused, as in private windows of some browsers: the app then needs a network.
    () => {},
  );

  const onVisible = () => {
    if (document.visibilityState !== 'visible') return;
    policy.visible(Date.now());
    policy.retry();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  const timer = setInterval(policy.retry, RETRY_MS);
  return () => {
    stopping.abort();
    clearInterval(timer);
  };
}

/**
 * workbox-window attributes an update found more than a minute after registering to another tab, reports it and stops
 * watching: a page open for days would learn of one update only. So this watches the registration as well.
 */
function watchUpdates(
  registration: ServiceWorkerRegistration,
  onWaiting: (worker: ServiceWorker) => void,
  signal: AbortSignal,
): void {
  const onFound = () => {
    const worker = registration.installing;
    worker?.addEventListener(
      'statechange',
      () => {
        // The first worker does not wait: it takes over at once.
        if (worker.state === 'installed' && registration.active) onWaiting(worker);
      },
      { signal },
    );
  };
  registration.addEventListener('updatefound', onFound, { signal });
}
