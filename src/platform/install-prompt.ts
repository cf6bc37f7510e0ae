export interface InstallListener {
  /** The browser can install the app; `prompt` asks the person and tells whether they agreed. */
  readonly onInstallable: (prompt: () => Promise<boolean>) => void;
  /** A tab on iOS, where only the person can put the app on the Home Screen. */
  readonly onIos: () => void;
}

/** Chromium's event; no other browser has it, and neither have TypeScript's types. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isInstallEvent = (event: Event): event is InstallEvent =>
  'prompt' in event && typeof event.prompt === 'function';

/** iOS alone tells whether a page stands alone; a Mac with Safari has no touch. */
export function isIosTab(about: { readonly standalone?: unknown; readonly maxTouchPoints: number }): boolean {
  return about.standalone === false && about.maxTouchPoints > 1;
}

/** Hears of ways to install the app, and holds back the browser's own banner. */
export function watchInstall({ onInstallable, onIos }: InstallListener): () => void {
  const onPrompt = (event: Event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    onInstallable(async () => (await event.prompt()).outcome === 'accepted');
  };
  window.addEventListener('beforeinstallprompt', onPrompt);
  if (isIosTab(navigator)) onIos();
  return () => window.removeEventListener('beforeinstallprompt', onPrompt);
}
