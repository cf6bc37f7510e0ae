import type { InstallKind, Notice } from './notice-store.ts';

/** Whether a notice is an offer to install the app, which Today shows. */
export const isInstallOffer = (notice: Notice): notice is Notice<InstallKind> =>
  notice.kind.startsWith('install-');
