import { platformOf } from './platform-of.ts';

/**
 * How the app is installed: `on-phone` and `on-computer` by the browser's own prompt; the others by the person, through
 * the Share menu of an iPhone or iPad, Safari's File menu on a Mac, or the browser menu on Android.
 */
export type InstallWay = 'on-phone' | 'on-computer' | 'on-ios' | 'on-mac' | 'from-menu';

export interface InstallListener {
  /** The app can be installed. `prompt`: shows the browser's prompt; absent where it has none. */
  readonly onInstallable: (way: InstallWay, prompt?: () => void) => void;
  /** The app has been installed, through the prompt or a menu of the browser. */
  readonly onInstalled: () => void;
}

interface About {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Only Safari has it, in a tab and on the Home Screen. */
  readonly standalone?: unknown;
}

/** An event of Chromium only, which TypeScript's types do not know. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const isInstallEvent = (event: Event): event is InstallEvent =>
  'prompt' in event && typeof event.prompt === 'function';

/** The first Safari that puts a site into the Dock. */
const DOCK_SAFARI = 17;

/** How a person installs the app in a browser without a prompt; null if that is not known. */
export function wayByHand(about: About): InstallWay | null {
  const { userAgent } = about;
  const platform = platformOf(about);
  if (platform === 'ios') return about.standalone === true ? null : 'on-ios';
  if (platform === 'android') return userAgent.includes('Firefox') ? 'from-menu' : null;
  const [, safari] = /Macintosh.* Version\/(\d+)[\d.]* Safari\//.exec(userAgent) ?? [];
  return Number(safari) >= DOCK_SAFARI ? 'on-mac' : null;
}

/** Whether the page runs as an installed app, in a window of its own. */
export const isInstalled = (): boolean =>
  Reflect.get(navigator, 'standalone') === true ||
  (globalThis.matchMedia?.('(display-mode: standalone)').matches ?? false);

/** Calls back when the app can be installed, and suppresses the browser's own banner. */
export function watchInstall({ onInstallable, onInstalled }: InstallListener): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    const way = platformOf(navigator) === 'desktop' ? 'on-computer' : 'on-phone';
    onInstallable(way, () => void event.prompt().catch(() => undefined));
  });
  window.addEventListener('appinstalled', onInstalled);
  const way = isInstalled() ? null : wayByHand(navigator);
  if (way) onInstallable(way);
}
