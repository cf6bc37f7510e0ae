function tell(type: 'ambient' | 'playback'): void {
  if (!('audioSession' in navigator)) return;
  const session = navigator.audioSession;
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', type);
}

let claimed = false;

/**
 * On an iPhone this lets the person's own music go on, and falls silent with the screen. It has to be said before
 * anything sounds. Elsewhere nobody asks.
 */
export function mixWithOthers(): void {
  if (!claimed) tell('ambient');
}

/** Goes on with the screen off and stops other music, for as long as it is claimed. */
export function claimPlayback(claim: boolean): void {
  if (claim !== claimed) tell(claim ? 'playback' : 'ambient');
  claimed = claim;
}
