import type { Settings } from '../core/settings.ts';

/** Other apps may live on the same origin. public/theme.js reads it. */
const KEY = 'holdfast:appearance';

/**
 * IndexedDB answers only after the first paint, localStorage before it. If this copy is lost, the wrong theme or
 * the first screen of a new user shows for a moment, and nothing else happens.
 */
function mirror(part: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...part }));
  } catch {
    // Refused or full; this is only a copy.
  }
}

function kept(): object {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

export const mirrorAppearance = ({ theme, moreContrast }: Settings): void => mirror({ theme, moreContrast });

/** From now on this person's first screen differs from the one that the build has put into the page. */
export const mirrorOwnFirstScreen = (): void => mirror({ ownFirstScreen: true });

export function forgetMirror(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Refused, so nothing is in it.
  }
}
