import { connectServiceWorker } from '../../offline/service-worker-client.ts';
import { watchInstall } from '../../platform/install-prompt.ts';
import { isSessionLive } from '../../platform/session-lock.ts';
import type { House } from '../compose.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';

/**
 * Watches other tabs, offers to install the app, and makes it work offline. Late, so that a first visit fetches the
 * first screens before this.
 */
export function settleIn({ app, memory, takeUp }: House, offline: boolean): void {
  const { notices, session } = app;
  const { show, showOnce } = notices.getState();
  watchOtherTabs({ ...memory.storage, session, takeUp });
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
