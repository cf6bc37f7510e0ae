export interface InstallListener {
  /** The browser can install the app; `prompt` asks the person and resolves to whether they agreed. */
  readonly onInstallable: (prompt: () => Promise<boolean>) => void;
  /** A tab on iOS, where only the person can add the app to the Home Screen. */
  readonly onIos: () => void;
}

/** An event of Chromium only, which TypeScript's types do not know. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isInstallEvent = (event: Event): event is InstallEvent =>
  'prompt' in event && typeof event.prompt === 'function';

/** Only Safari has `standalone`, and a Mac has no touch screen. */
export function isIosTab(about: { readonly standalone?: unknown; readonly maxTouchPoints: number }): boolean {
  return about.standalone === false && about.maxTouchPoints > 1;
}

/** Whether the page runs as an installed app, in a window of its own. */
export const isInstalled = (): boolean =>
  Reflect.get(navigator, 'standalone') === true ||
  (globalThis.matchMedia?.('(display-mode: standalone)').matches ?? false);

/** Calls back when the app can be installed, and suppresses the browser's own banner. */
export function watchInstall({ onInstallable, onIos }: InstallListener): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    onInstallable(async () => (await event.prompt()).outcome === 'accepted');
  });
  if (isIosTab(navigator)) onIos();
}
