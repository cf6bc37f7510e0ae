/** Texts of this app in localStorage, where they survive a page whose database never opened. Nothing here throws. */
export interface CopyShelf {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  readonly put: (key: string, text: string) => void;
  readonly drop: (key: string) => void;
}

/** Other apps may live on the same origin. */
const OURS = 'holdfast:held:';

/** `storage` throws where the browser refuses it. */
export function openCopyShelf(storage: () => Storage): CopyShelf {
  const unlessRefused = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    keys: () =>
      unlessRefused(
        () => Object.keys(storage()).flatMap((key) => (key.startsWith(OURS) ? [key.slice(OURS.length)] : [])),
        [],
      ),
    get: (key) => unlessRefused(() => storage().getItem(OURS + key), null),
    put: (key, text) => unlessRefused(() => storage().setItem(OURS + key, text), undefined),
    drop: (key) => unlessRefused(() => storage().removeItem(OURS + key), undefined),
  };
}
