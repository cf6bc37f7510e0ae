function setType(type: 'ambient' | 'playback'): void {
  if (!('audioSession' in navigator)) return;
  const session = navigator.audioSession;
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', type);
}

let claimed = false;

/**
 * Call it before anything sounds. On an iPhone the music of other apps then continues, and our sound stops when the
 * screen turns off. Other systems have no such setting.
 */
export function mixWithOthers(): void {
  if (!claimed) setType('ambient');
}

/** While claimed, our sound continues with the screen off, and the music of other apps stops. */
export function claimPlayback(claim: boolean): void {
  if (claim !== claimed) setType(claim ? 'playback' : 'ambient');
  claimed = claim;
}
