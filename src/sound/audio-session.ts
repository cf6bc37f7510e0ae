/**
 * Tells an iPhone what the page's sound is: `ambient` lets the person's own music go on and falls silent with the
 * screen, `playback` goes on with the screen off and stops other music. It has to be said before anything sounds.
 * Elsewhere nobody asks.
 */
export function setAudioSession(type: 'ambient' | 'playback'): void {
  if (!('audioSession' in navigator)) return;
  const session = navigator.audioSession;
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', type);
}
