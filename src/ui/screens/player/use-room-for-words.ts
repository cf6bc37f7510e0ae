import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Steps that make room for words that do not fit. First, what is also said elsewhere gets smaller type and the digits
 * less height; then the figure goes; then the cue. The styles say how, for a screen held upright. After the last step the
 * player scrolls.
 */
const STEPS = ['', '1', '1 2', '1 2 3'];

/** Goes on from the step that `player` is at until everything is in sight. */
function makeRoom(player: HTMLElement) {
  for (let at = STEPS.indexOf(player.dataset['tight'] ?? '') + 1; at < STEPS.length; at += 1) {
    if (player.scrollHeight <= player.clientHeight + 1) return;
    player.dataset['tight'] = STEPS[at];
  }
}

function makeRoomAnew(player: HTMLElement) {
  delete player.dataset['tight'];
  makeRoom(player);
}

/** Makes room for long names, large type and the log of a set: nothing is cut, and the main button stays in sight. */
export function useRoomForWords(root: RefObject<HTMLElement | null>) {
  // The player renders when something happens, so that nothing is measured each second.
  useLayoutEffect(() => {
    if (root.current) makeRoomAnew(root.current);
  });
  useEffect(() => {
    const player = root.current;
    if (!player) return undefined;
    // For parts that are fetched late or change without a render of the player.
    const observer = new MutationObserver(() => makeRoom(player));
    observer.observe(player, { childList: true, subtree: true });
    const anew = () => makeRoomAnew(player);
    addEventListener('resize', anew);
    return () => {
      observer.disconnect();
      removeEventListener('resize', anew);
    };
  }, [root]);
}
