import type { Settings } from '../core/settings.ts';

/** The only key of localStorage that is ours; other apps may live on the same origin. public/theme.js reads it. */
const KEY = 'holdfast:appearance';

/**
 * IndexedDB answers only after the first paint, localStorage before it. When this copy is lost, the wrong theme shows
 * for a moment and nothing else happens.
 */
export function mirrorAppearance({ theme, moreContrast }: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, moreContrast }));
  } catch {
    // Refused or full: only a mirror.
  }
}

export function forgetAppearance(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Refused: then nothing is in it.
  }
}
