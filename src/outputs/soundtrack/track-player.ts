import type { TrackFile } from '../../audio/soundtrack-renderer.ts';
import { type Carrier, type CarrierListener, createCarrier } from './carrier.ts';

/**
 * Plays the files of a track one after the other, and loads each while the one before sounds. `onEnded` is called at
 * the end of the last.
 */
export function playTrack(files: readonly TrackFile[], listener: CarrierListener) {
  let index = 0;
  let following: Carrier | null = null;

  const carry = (at: number): Carrier | null => {
    const file = files[at];
    if (!file) return null;
    return createCarrier(file.wav, {
      onPlaying() {
        following ??= carry(at + 1);
        listener.onPlaying();
      },
      onInterrupted: listener.onInterrupted,
      onFailed() {
        // A file that only failed to load ahead is loaded again when its turn comes.
        if (at === index) listener.onFailed();
        else dropFollowing();
      },
      onEnded: goOn,
    });
  };
  const dropFollowing = () => {
    following?.close();
    following = null;
  };
  const goOn = () => {
    current?.close();
    index += 1;
    current = following ?? carry(index);
    following = null;
    if (current) current.play();
    else listener.onEnded();
  };

  let current = carry(0);
  current?.play();
  return {
    /** Milliseconds into the track. Stays at the beginning of a file until that file sounds. */
    positionMs(): number {
      const last = files.at(-1);
      const file = files[index];
      if (!file) return last ? last.fromMs + last.lengthMs : 0;
      return file.fromMs + (current?.positionMs() ?? 0);
    },
    pause: () => current?.pause(),
    close() {
      current?.close();
      current = null;
      dropFollowing();
    },
  };
}
