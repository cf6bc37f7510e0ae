import { connectServiceWorker } from '../../offline/service-worker-client.ts';
import { watchInstall } from '../../platform/install-prompt.ts';
import { modelContext } from '../../platform/model-context.ts';
import { isSessionLive } from '../../platform/session-lock.ts';
import { isInstallOffer } from '../../store/notice-store.ts';
import type { House } from '../compose.ts';
import { backUpSessions } from './back-up-sessions.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';

/**
 * Watches other tabs, learns how the app is installed, offers tools to assistants, and makes it work offline. Late, so that a first visit fetches the
 * first screens before this.
 */
export function settleIn(house: House, offline: boolean): void {
  const { app, memory, takeUp } = house;
  const { notices, session } = app;
  const { show, showOnce } = notices.getState();
  watchOtherTabs({ ...memory.storage, session, takeUp });
  watchInstall({
    onInstallable: (way, prompt) => void showOnce(`install-${way}`, prompt),
    onInstalled: () => {
      const offer = notices.getState().notices.find(isInstallOffer);
      if (offer) notices.getState().dismiss(offer.kind);
    },
  });
  const context = modelContext();
  if (context)
    void import('./assistant-tools.ts').then(
      ({ offerTools }) => offerTools(context, app),
      () => undefined,
    );
  backUpSessions(house);
  if (!offline) return;
  connectServiceWorker({
    url: './sw.js',
    // A reload must not close a summary while a person reads it either.
    isSafeToReload: async () => session.getState().stage.kind === 'empty' && !(await isSessionLive()),
    onOfflineReady: () => void showOnce('offline-ready'),
    onUpdateReady: (apply) => show('update-ready', apply),
  });
}
