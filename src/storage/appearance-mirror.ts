import type { Settings } from '../core/settings.ts';

/** Other apps may live on the same origin. public/theme.js reads it. */
const KEY = 'holdfast:appearance';

/**
 * IndexedDB answers only after the first paint, localStorage before it. If this copy is lost, the wrong theme shows for
 * a moment, without any other effect.
 */
export function mirrorAppearance({ theme, moreContrast }: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, moreContrast }));
  } catch {
    // Refused or full; this is only a copy.
  }
}

export function forgetAppearance(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Refused, so nothing is in it.
  }
}
