import { isInstalled } from './install-prompt.ts';
import { platformOf } from './platform-of.ts';

/**
 * What may clear this site's data in the browser at hand. `safari-tab`: Safari, and every browser of an iPhone, does so
 * after seven days without a visit. `safari-app`: on the Home Screen or in the Dock it does not. `browser`: others, when
 * the device runs out of room.
 */
export type StorageRisk = 'safari-tab' | 'safari-app' | 'browser';

interface About {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  readonly standalone?: unknown;
}

const MAC_SAFARI = /Macintosh.* Version\/[\d.]+ Safari\//;

export function storageRisk(about: About = navigator, installed: boolean = isInstalled()): StorageRisk {
  const isSafari = platformOf(about) === 'ios' || MAC_SAFARI.test(about.userAgent);
  if (!isSafari) return 'browser';
  return installed ? 'safari-app' : 'safari-tab';
}
