import { type AudioDevice, type AudioListener, createAudioDevice } from './audio-device.ts';

/** Gives a player its hold on the audio hardware. */
export type HoldDevice = (listener: AudioListener) => AudioDevice;

/**
 * One audio device for several players. Each hears of every change; the hardware is given back when the last of them
 * rests.
 */
export function shareAudioDevice(): HoldDevice {
  const listeners: AudioListener[] = [];
  const awake = new Set<AudioListener>();
  const device = createAudioDevice({
    onChange: () => {
      for (const { onChange } of listeners) onChange();
    },
    onBlocked: () => {
      for (const { onBlocked } of listeners) onBlocked();
    },
  });
  return (listener) => {
    listeners.push(listener);
    return {
      context: device.context,
      watch: device.watch,
      wake(reason) {
        awake.add(listener);
        device.wake(reason);
      },
      release() {
        awake.delete(listener);
        if (awake.size === 0) device.release();
      },
    };
  };
}
