import { TRUSTED_POLICIES, trustScript } from '../platform/trusted.ts';
import { createInstallAttempts } from './install-attempts.ts';
import { createUpdatePolicy, type UpdateDeps } from './update-policy.ts';

export interface ServiceWorkerOptions
  extends Pick<UpdateDeps, 'isSafeToReload' | 'onOfflineReady' | 'onUpdateReady'> {
  /** Where the built service worker is. */
  readonly url: string;
}

/** How often a page that cannot reload or install yet tries again. */
const RETRY_MS = 5000;

/** Registers the service worker. Never reloads the page while a session is live. */
export function connectServiceWorker({ url, ...told }: ServiceWorkerOptions): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  const container = navigator.serviceWorker;
  const script = trustScript(TRUSTED_POLICIES.serviceWorker, url);
  let registration: ServiceWorkerRegistration | null = null;
  const stopping = new AbortController();
  const { signal } = stopping;

  const policy = createUpdatePolicy(
    {
      ...told,
      letWaitingTakeOver: () => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' }),
      reload: () => location.reload(),
      // Fails without a network; the next attempt is soon enough.
      askForUpdate: () => void registration?.update().catch(() => {}),
    },
    { controlled: container.controller !== null, now: Date.now() },
  );
  const attempts = createInstallAttempts({ install: () => void install() });

  async function install(): Promise<void> {
    try {
      // Registering again what is already active would not ask the server.
      if (registration?.active) await registration.update();
      else watch(await container.register(script));
    } catch {
      // Refused, as in private windows of some browsers, or the script is not there: the app needs a network.
      attempts.failed(Date.now());
    }
  }

  function watch(found: ServiceWorkerRegistration): void {
    if (signal.aborted || registration === found) return;
    registration = found;
    if (found.waiting) policy.waiting(found.waiting);
    const follow = () => {
      if (found.installing) followOne(found, found.installing);
    };
    follow();
    found.addEventListener('updatefound', follow, { signal });
  }

  const followed = new WeakSet<ServiceWorker>();
  /** Follows a worker until it is installed or has failed. */
  function followOne(of: ServiceWorkerRegistration, worker: ServiceWorker): void {
    if (followed.has(worker)) return;
    followed.add(worker);
    const settling = new AbortController();
    const onChange = () => {
      settling.abort();
      if (worker.state === 'redundant') return attempts.failed(Date.now());
      attempts.done();
      // The first worker does not wait: it takes over at once.
      if (of.active) policy.waiting(worker);
    };
    worker.addEventListener('statechange', onChange, {
      signal: AbortSignal.any([signal, settling.signal]),
    });
  }

  const retry = (isNetworkBack = false) => {
    policy.retry();
    attempts.retry(Date.now(), isNetworkBack);
  };
  const onVisible = () => {
    if (document.visibilityState !== 'visible') return;
    policy.visible(Date.now());
    retry();
  };
  container.addEventListener('controllerchange', () => policy.controlled(), { signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  addEventListener('online', () => retry(true), { signal });
  const timer = setInterval(retry, RETRY_MS);
  void install();
  return () => {
    stopping.abort();
    clearInterval(timer);
  };
}
