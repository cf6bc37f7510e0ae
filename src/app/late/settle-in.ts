import { connectServiceWorker } from '../../offline/service-worker-client.ts';
import { watchInstall } from '../../platform/install-prompt.ts';
import { isSessionLive } from '../../platform/session-lock.ts';
import type { App } from '../../ui/app-context.ts';

/** Offers to install the app, and makes it work offline. Late, so that a first visit fetches the first screens before this. */
export function settleIn({ notices, session }: Pick<App, 'notices' | 'session'>, offline: boolean): void {
  const { show, showOnce } = notices.getState();
  watchInstall({
    onInstallable: (prompt) => void showOnce('install', () => void prompt()),
    onIos: () => void showOnce('install-on-ios'),
  });
  if (!offline) return;
  connectServiceWorker({
    url: './sw.js',
    // A reload must not close a summary while a person reads it either.
    isSafeToReload: async () => session.getState().stage.kind === 'empty' && !(await isSessionLive()),
    onOfflineReady: () => void showOnce('offline-ready'),
    onUpdateReady: (apply) => show('update-ready', apply),
  });
}
