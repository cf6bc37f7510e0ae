import type { Beat } from '../core/cue-offset.ts';
import { createCuePlayer } from './cue-player.ts';
import type { HoldDevice } from './share-audio-device.ts';

const TICKS = 8;
const EVERY_MS = 1000;
/** The user needs this long to get a finger ready. */
const LEAD_MS = 2000;
/** Taps that come this late still count. */
const TAIL_MS = 600;
/** Sound that has not started by then needs another tap. */
const START_WITHIN_MS = 1500;

/** Starts a steady beat on the audio clock; null when the browser blocks all sound. Call it in a tap. */
export type StartBeat = (settings: {
  readonly offsetMs: number;
  readonly volume: number;
}) => Promise<Beat | null>;

/** `now` returns milliseconds since the page was opened, like the time stamps of events. */
export function createBeat(hold: HoldDevice, now: () => number): StartBeat {
  let changed: () => void = () => undefined;
  let stopBefore: () => void = () => undefined;
  const player = createCuePlayer({ onChange: () => changed(), onBlocked: () => undefined }, hold);

  const started = () =>
    new Promise<boolean>((resolve) => {
      const timeout = setTimeout(() => resolve(false), START_WITHIN_MS);
      const look = () => {
        if (!player.read()?.running) return;
        clearTimeout(timeout);
        resolve(true);
      };
      changed = look;
      look();
    });

  return async ({ offsetMs, volume }) => {
    stopBefore();
    player.wake('gesture');
    player.setVolume(volume);
    const sounds = await started();
    const reading = player.read();
    if (!sounds || !reading) {
      player.release();
      return null;
    }
    const from = now();
    const times = Array.from({ length: TICKS }, (_, i) => from + LEAD_MS + i * EVERY_MS);
    const earlier = reading.latency + offsetMs / 1000;
    const cancels = times.map((at) =>
      player.play('ready-count', 1, reading.time + (at - from) / 1000 - earlier),
    );
    let ends: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      ends = setTimeout(resolve, LEAD_MS + (TICKS - 1) * EVERY_MS + TAIL_MS);
    });
    const stop = () => {
      clearTimeout(ends);
      for (const cancel of cancels) cancel();
      player.release();
    };
    stopBefore = stop;
    return { times, over, stop };
  };
}
