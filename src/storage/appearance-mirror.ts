import type { Settings } from '../core/settings.ts';

/**
 * IndexedDB answers only after the first paint, localStorage before it. public/theme.js reads this copy; when it is
 * lost, the wrong theme shows for a moment and nothing else happens.
 */
export function mirrorAppearance({ theme, moreContrast }: Settings): void {
  try {
    localStorage.setItem('holdfast:appearance', JSON.stringify({ theme, moreContrast }));
  } catch {
    // Refused or full: only a mirror.
  }
}
