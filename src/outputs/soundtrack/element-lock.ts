import { backgroundFile } from '../../audio/soundtrack-renderer.ts';
import { unlockElements } from './carrier.ts';

/** A media element that is refused may never report it. */
const UNLOCK_WITHIN_MS = 1000;
/** The first track waits this long for the voice. A voice that comes later is heard from the next quiet moment on. */
const VOICE_WITHIN_MS = 150;

const patience = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** The lock that browsers put on media elements until a tap. */
export function createElementLock() {
  let open = false;
  let opening: Promise<void> | null = null;
  return {
    isOpen: () => open,
    /** Resolves when the lock is open; null while nothing opens it. */
    opening: () => opening,
    /** Call it synchronously in a tap. `voice` resolves when the voice is there, if it is wanted. */
    open(voice: Promise<void> | null): void {
      if (open || opening) return;
      opening = Promise.all([
        Promise.race([unlockElements(backgroundFile()), patience(UNLOCK_WITHIN_MS)]),
        voice && Promise.race([voice, patience(VOICE_WITHIN_MS)]),
      ]).then(() => {
        open = true;
        opening = null;
      });
    },
  };
}
